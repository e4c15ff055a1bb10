package hw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Reverse mode over a graph of nodes, each with a closure. */
public class TapeAutodiff implements DoubleSupplier {
    static final class Value {
        final double data;
        double grad;
        Runnable backward = () -> {};
        final List<Value> parents;

        Value(double data, Value... parents) {
            this.data = data;
            this.parents = List.of(parents);
        }

        Value plus(Value other) {
            Value out = new Value(data + other.data, this, other);
            out.backward = () -> {
                this.grad += out.grad;
                other.grad += out.grad;
            };
            return out;
        }

        Value times(Value other) {
            Value out = new Value(data * other.data, this, other);
            out.backward = () -> {
                this.grad += other.data * out.grad;
                other.grad += this.data * out.grad;
            };
            return out;
        }

        Value tanh() {
            double t = Math.tanh(data);
            Value out = new Value(t, this);
            out.backward = () -> grad += (1 - t * t) * out.grad;
            return out;
        }

        void backpropagate() {
            List<Value> order = new ArrayList<>();
            visit(this, order, new HashSet<>());
            grad = 1;
            for (int i = order.size() - 1; i >= 0; i--) {
                order.get(i).backward.run();
            }
        }

        private static void visit(Value v, List<Value> order, Set<Value> seen) {
            if (seen.add(v)) {
                v.parents.forEach(p -> visit(p, order, seen));
                order.add(v);
            }
        }

        @Override
        public String toString() {
            return "Value(" + data + ", grad=" + grad + ')';
        }
    }

    @Override
    public double getAsDouble() {
        Value x = new Value(0.5);
        Value w = new Value(-1.5);
        Value y = x.times(w).plus(x).tanh();
        y.backpropagate();
        System.out.println(y);
        return x.grad + w.grad;
    }
}

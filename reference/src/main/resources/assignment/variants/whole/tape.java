package backprop;

import java.util.ArrayList;
import java.util.List;

/** Every number is written on a tape; walking the tape backwards gives the derivatives. */
public class Backpropagation implements BackpropagationAssignment {

    private static final class Tape {
        private final List<Variable> entries = new ArrayList<>();

        Variable variable(double value) {
            return record(value);
        }

        private Variable record(double value, Object... parents) {
            Variable v = new Variable(this, value, parents);
            entries.add(v);
            return v;
        }

        void backward(Variable output, double seed) {
            output.gradient = seed;
            for (int i = entries.size() - 1; i >= 0; i--) {
                Variable v = entries.get(i);
                for (int p = 0; p < v.parents.length; p += 2) {
                    Variable parent = (Variable) v.parents[p];
                    parent.gradient += v.gradient * (Double) v.parents[p + 1];
                }
            }
        }
    }

    private static final class Variable {
        private final Tape tape;
        private final double value;
        private final Object[] parents;
        private double gradient;

        Variable(Tape tape, double value, Object[] parents) {
            this.tape = tape;
            this.value = value;
            this.parents = parents;
        }

        Variable plus(Variable other) {
            return tape.record(value + other.value, this, 1.0, other, 1.0);
        }

        Variable times(Variable other) {
            return tape.record(value * other.value, this, other.value, other, value);
        }

        Variable times(double constant) {
            return tape.record(value * constant, this, constant);
        }

        Variable square() {
            return tape.record(value * value, this, 2 * value);
        }

        Variable exp() {
            double e = Math.exp(value);
            return tape.record(e, this, e);
        }

        Variable tanh() {
            double t = Math.tanh(value);
            return tape.record(t, this, 1 - t * t);
        }

        Variable sin() {
            return tape.record(Math.sin(value), this, Math.cos(value));
        }

        Variable logistic() {
            double s = 1 / (1 + Math.exp(-value));
            return tape.record(s, this, s * (1 - s));
        }
    }

    private static final class Graph {
        private final Tape tape = new Tape();
        private final Variable[] w = new Variable[9];
        private final Variable exp;
        private final Variable tanh;
        private final Variable sigmoid;
        private final Variable output;

        Graph(double[] x, double[] weights) {
            for (int i = 0; i < 9; i++) {
                w[i] = tape.variable(weights[i]);
            }
            exp = w[0].times(x[0]).plus(w[1].times(x[1])).square().plus(w[5]).exp();
            tanh = exp.plus(w[6]).tanh();
            Variable sum = w[3].times(x[3]).plus(w[4].times(x[4]));
            sigmoid = w[2].times(x[2]).sin().times(sum).plus(w[7]).logistic();
            output = tanh.plus(w[8].times(sigmoid));
        }
    }

    @Override
    public double sigmoid(double z) {
        return new Tape().variable(z).logistic().value;
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        Graph graph = new Graph(x, w);
        Variable loss = graph.output.plus(graph.tape.variable(-y)).square();
        graph.tape.backward(loss, 1);
        return new ForwardPass(
                graph.exp.value, graph.tanh.value, graph.sigmoid.value, loss.value, graph.output.gradient);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        Graph graph = new Graph(x, w);
        graph.tape.backward(graph.output, forward.dyPr());
        double[] dw = new double[9];
        for (int i = 0; i < 9; i++) {
            dw[i] = graph.w[i].gradient;
        }
        return dw;
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double difference = 0;
        double exact = 0;
        double rough = 0;
        for (int i = 0; i < 9; i++) {
            double[] moved = w.clone();
            moved[i] = w[i] + epsilon;
            double up = forwardPropagation(x, y, moved).loss();
            moved[i] = w[i] - epsilon;
            double b = (up - forwardPropagation(x, y, moved).loss()) / (2 * epsilon);
            difference += (a[i] - b) * (a[i] - b);
            exact += a[i] * a[i];
            rough += b * b;
        }
        return Math.sqrt(difference) / (Math.sqrt(exact) + Math.sqrt(rough));
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return momentum(x, y, w, epochs, learningRate, 0);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] weights = w.clone();
        double[] velocity = new double[9];
        double[] curve = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int k = 0; k < x.length; k++) {
                ForwardPass forward = forwardPropagation(x[k], y[k], weights);
                curve[epoch] += forward.loss() / x.length;
                double[] g = backwardPropagation(x[k], weights, forward);
                for (int i = 0; i < 9; i++) {
                    velocity[i] = gamma * velocity[i] + learningRate * g[i];
                    weights[i] -= velocity[i];
                }
            }
        }
        return new Training(weights, curve);
    }

    @Override
    public Training adam(
            double[][] x,
            double[] y,
            double[] w,
            int epochs,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon) {
        double[] weights = w.clone();
        double[] m = new double[9];
        double[] v = new double[9];
        double[] curve = new double[epochs];
        int t = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int k = 0; k < x.length; k++) {
                t++;
                ForwardPass forward = forwardPropagation(x[k], y[k], weights);
                curve[epoch] += forward.loss() / x.length;
                double[] g = backwardPropagation(x[k], weights, forward);
                double rate = learningRate * Math.sqrt(1 - Math.pow(beta2, t)) / (1 - Math.pow(beta1, t));
                for (int i = 0; i < 9; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    weights[i] -= rate * m[i] / (Math.sqrt(v[i]) + epsilon);
                }
            }
        }
        return new Training(weights, curve);
    }
}

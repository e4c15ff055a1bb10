package hw;

import java.util.Objects;
import java.util.function.DoubleSupplier;

public class RecordsAndSealedTypes implements DoubleSupplier {
    sealed interface Expression permits Constant, Sum, Product {}

    record Constant(double value) implements Expression {
        Constant {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("not a number: " + value);
            }
        }
    }

    record Sum(Expression left, Expression right) implements Expression {}

    record Product(Expression left, Expression right) implements Expression {
        Product {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right);
        }
    }

    static double evaluate(Expression e) {
        if (e instanceof Constant c) {
            return c.value();
        } else if (e instanceof Sum s) {
            return evaluate(s.left()) + evaluate(s.right());
        } else if (e instanceof Product p && p.left() != null) {
            return evaluate(p.left()) * evaluate(p.right());
        }
        throw new AssertionError(e);
    }

    @Override
    public double getAsDouble() {
        Expression e = new Sum(new Constant(2), new Product(new Constant(3), new Constant(4)));
        return e.equals(new Constant(2)) ? 0 : evaluate(e) + e.toString().length() + 0 * e.hashCode();
    }
}

package hw;

import java.util.Arrays;
import java.util.function.*;

public class CurriedFunctions implements DoubleSupplier {
    @FunctionalInterface
    interface TriFunction<A, B, C, R> {
        R apply(A a, B b, C c);

        default <S> TriFunction<A, B, C, S> then(Function<? super R, ? extends S> after) {
            return (a, b, c) -> after.apply(apply(a, b, c));
        }
    }

    static DoubleUnaryOperator derivative(DoubleUnaryOperator f, double h) {
        return x -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    }

    @Override
    public double getAsDouble() {
        Function<Double, Function<Double, Double>> add = a -> b -> a + b;
        TriFunction<Double, Double, Double, Double> fma = Math::fma;
        Supplier<double[]> fresh = () -> new double[3];
        IntFunction<double[]> ofSize = double[]::new;
        UnaryOperator<double[]> copy = double[]::clone;
        ToDoubleFunction<double[]> sum = a -> Arrays.stream(a).sum();
        Function<double[], String> text = Arrays::toString;
        BooleanSupplier yes = () -> true;
        return add.apply(1.0).apply(2.0)
                + fma.then(Double::intValue).apply(2.0, 3.0, 4.0)
                + derivative(Math::sin, 1e-6).andThen(Math::abs).applyAsDouble(0)
                + fresh.get().length
                + ofSize.apply(4).length
                + sum.applyAsDouble(copy.apply(new double[] {1, 2}))
                + text.apply(new double[0]).length()
                + (yes.getAsBoolean() ? 1 : 0);
    }
}

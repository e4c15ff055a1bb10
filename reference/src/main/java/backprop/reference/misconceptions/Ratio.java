package backprop.reference.misconceptions;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Ways to make one number of two gradients. */
@FunctionalInterface
interface Ratio {

    /**
     * Computes the number.
     *
     * @param a analytic gradient
     * @param b numeric gradient
     */
    double of(double[] a, double[] b);

    static double right(double[] a, double[] b) {
        return norm(difference(a, b)) / (norm(a) + norm(b));
    }

    static double sumsRatio(double[] a, double[] b) {
        return sum(difference(a, b)) / (sum(a) + sum(b));
    }

    static double summedRatios(double[] a, double[] b) {
        return sum(each(a, b, (one, other) -> (one - other) / (one + other)));
    }

    static double[] difference(double[] a, double[] b) {
        return each(a, b, (one, other) -> one - other);
    }

    static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(one -> one * one).sum());
    }

    static double sum(double[] vector) {
        return Arrays.stream(vector).sum();
    }

    private static double[] each(double[] a, double[] b, DoubleBinaryOperator operator) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> operator.applyAsDouble(a[i], b[i]))
                .toArray();
    }
}

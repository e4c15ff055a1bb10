package backprop.reference.misconceptions;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/** Ways to compute a numeric gradient. */
@FunctionalInterface
interface Slopes {

    /**
     * Computes nine slopes.
     *
     * @param loss of weights
     * @param w where; left behind as the student leaves them
     * @param epsilon step
     */
    double[] at(ToDoubleFunction<double[]> loss, double[] w, double epsilon);

    static double[] central(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k ->
                (loss.applyAsDouble(moved(w, k, epsilon)) - loss.applyAsDouble(moved(w, k, -epsilon))) / (2 * epsilon));
    }

    static double[] forward(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> (loss.applyAsDouble(moved(w, k, epsilon)) - loss.applyAsDouble(w)) / epsilon);
    }

    static double[] backward(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> (loss.applyAsDouble(w) - loss.applyAsDouble(moved(w, k, -epsilon))) / epsilon);
    }

    /** One-sided, with the divisor of the central form. */
    static double[] halved(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> (loss.applyAsDouble(moved(w, k, epsilon)) - loss.applyAsDouble(w)) / (2 * epsilon));
    }

    /** Leaves w at w - epsilon e_k. */
    static double[] notRestored(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> {
            w[k] += epsilon;
            double above = loss.applyAsDouble(w);
            w[k] -= 2 * epsilon;
            return (above - loss.applyAsDouble(w)) / (2 * epsilon);
        });
    }

    /** Leaves w at w + epsilon e_k. */
    static double[] notRestoredAbove(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> {
            w[k] -= epsilon;
            double below = loss.applyAsDouble(w);
            w[k] += 2 * epsilon;
            return (loss.applyAsDouble(w) - below) / (2 * epsilon);
        });
    }

    /** Moves one copy up and one down, and further with each component. */
    static double[] bothDrift(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        double[] up = w.clone();
        return each(k -> {
            up[k] += epsilon;
            w[k] -= epsilon;
            return (loss.applyAsDouble(up) - loss.applyAsDouble(w)) / (2 * epsilon);
        });
    }

    static double[] allAtOnce(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        double[] up = Arrays.stream(w).map(weight -> weight + epsilon).toArray();
        double[] down = Arrays.stream(w).map(weight -> weight - epsilon).toArray();
        double slope = (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * epsilon);
        return each(k -> slope);
    }

    /** The other weights are 0.1. */
    static double[] othersTenths(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return each(k -> {
            double[] base = tenths();
            base[k] = w[k];
            return central(loss, base, epsilon)[k];
        });
    }

    /** All weights are 0.1. */
    static double[] allTenths(ToDoubleFunction<double[]> loss, double[] w, double epsilon) {
        return central(loss, tenths(), epsilon);
    }

    static double[] tenths() {
        double[] tenths = new double[9];
        Arrays.fill(tenths, 0.1);
        return tenths;
    }

    private static double[] moved(double[] w, int k, double by) {
        double[] moved = w.clone();
        moved[k] += by;
        return moved;
    }

    private static double[] each(IntToDoubleFunction slope) {
        double[] slopes = new double[9];
        Arrays.setAll(slopes, slope);
        return slopes;
    }
}

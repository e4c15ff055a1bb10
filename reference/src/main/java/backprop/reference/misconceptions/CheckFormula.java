package backprop.reference.misconceptions;

import backprop.DataSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * The gradient check in parts.
 *
 * @param slopes computes the numeric gradient
 * @param ratio turns both gradients into one number
 * @param inputs where a fixed point stands in the place of an argument
 * @param analyticAt the weights of the analytic gradient
 */
record CheckFormula(Slopes slopes, Ratio ratio, Inputs inputs, AnalyticAt analyticAt) {

    static final CheckFormula RIGHT = new CheckFormula(
            Slopes::central, Ratio::right, new Inputs(false, false, false, false, false), AnalyticAt.GIVEN);

    private static final double[] FIRST_X = DataSet.load().x()[0];
    private static final double FIRST_Y = DataSet.load().y()[0];

    /** Whether the numeric or the analytic side takes x or y from a fixed point: all ones, or the first of the data. */
    record Inputs(boolean ones, boolean numericX, boolean numericY, boolean analyticX, boolean analyticY) {

        double[] x(boolean isFixed, double[] given) {
            double[] fixed = ones ? new double[] {1, 1, 1, 1, 1} : FIRST_X.clone();
            return isFixed ? fixed : given;
        }

        double y(boolean isFixed, double given) {
            double fixed = ones ? 1 : FIRST_Y;
            return isFixed ? fixed : given;
        }
    }

    /** Where the analytic gradient is taken. */
    enum AnalyticAt {
        /** At the argument. */
        GIVEN,
        /** At what the numeric part has left behind. */
        LEFT_BEHIND,
        /** Component by component, at what the numeric part has left behind by then. */
        ALONG,
        /** At 0.1 for every weight. */
        TENTHS
    }

    CheckFormula withSlopes(Slopes other, AnalyticAt where) {
        return new CheckFormula(other, ratio, inputs, where);
    }

    CheckFormula withRatio(Ratio other) {
        return new CheckFormula(slopes, other, inputs, analyticAt);
    }

    CheckFormula withInputs(Inputs other) {
        return new CheckFormula(slopes, ratio, other, analyticAt);
    }

    double apply(Below below, Arguments seen) {
        double[] x = seen.numbers(0);
        double y = seen.number(1);
        double[] w = seen.numbers(2);
        double[] numericX = inputs.x(inputs.numericX(), x);
        double numericY = inputs.y(inputs.numericY(), y);
        double[] moving = w.clone();
        ToDoubleFunction<double[]> loss = weights -> below.loss(numericX, numericY, weights);
        double[] numeric = slopes.at(loss, moving, seen.number(3));
        double[] analyticX = inputs.x(inputs.analyticX(), x);
        double analyticY = inputs.y(inputs.analyticY(), y);
        UnaryOperator<double[]> gradient = where -> below.gradient(analyticX, analyticY, where);
        return ratio.of(analytic(gradient, w, moving), numeric);
    }

    private double[] analytic(UnaryOperator<double[]> gradient, double[] w, double[] leftBehind) {
        return switch (analyticAt) {
            case GIVEN -> gradient.apply(w);
            case LEFT_BEHIND -> gradient.apply(leftBehind);
            case TENTHS -> gradient.apply(Slopes.tenths());
            case ALONG -> {
                double[] along = w.clone();
                double[] components = new double[w.length];
                for (int k = 0; k < w.length; k++) {
                    components[k] = gradient.apply(along)[k];
                    along[k] = leftBehind[k];
                }
                yield components;
            }
        };
    }
}

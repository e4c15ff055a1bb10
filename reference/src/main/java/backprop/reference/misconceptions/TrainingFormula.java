package backprop.reference.misconceptions;

import backprop.Training;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An optimizer in parts.
 *
 * @param rule makes the rule for the arguments of a call
 * @param extraEpochs how many epochs are run beyond those asked for; may be negative
 * @param curve turns the curve of the epochs that were run into the one returned, given how many were asked for
 * @param epochLoss turns the losses of an epoch's samples into one number
 */
record TrainingFormula(
        Function<Arguments, Rule> rule,
        int extraEpochs,
        Function<Integer, UnaryOperator<double[]>> curve,
        ToDoubleFunction<double[]> epochLoss) {

    /** Makes a formula that is right but for its rule. */
    static TrainingFormula of(Function<Arguments, Rule> rule) {
        return new TrainingFormula(
                rule,
                0,
                epochs -> losses -> losses,
                losses -> Arrays.stream(losses).sum() / losses.length);
    }

    TrainingFormula withRule(Function<Arguments, Rule> other) {
        return new TrainingFormula(other, extraEpochs, curve, epochLoss);
    }

    TrainingFormula withEpochs(int extra, Function<Integer, UnaryOperator<double[]>> other) {
        return new TrainingFormula(rule, extra, other, epochLoss);
    }

    TrainingFormula withEpochLoss(ToDoubleFunction<double[]> other) {
        return new TrainingFormula(rule, extraEpochs, curve, other);
    }

    /** Puts the formula on each of several lower methods. */
    Stream<Function<Arguments, Object>> on(List<Below> below) {
        return below.stream().map(lower -> seen -> train(lower, seen));
    }

    private Training train(Below below, Arguments seen) {
        double[][] x = seen.rows(0);
        double[] y = seen.numbers(1);
        double[] weights = seen.numbers(2);
        int asked = seen.count(3);
        double[] losses = new double[Math.max(0, asked + extraEpochs)];
        Rule steps = rule.apply(seen);
        for (int epoch = 0; epoch < losses.length; epoch++) {
            double[] each = new double[x.length];
            steps.beginEpoch();
            for (int i = 0; i < x.length; i++) {
                Sample sample = new Sample(below, x[i], y[i], epoch, i, x.length);
                each[i] = sample.loss(steps.place(weights, sample));
                steps.update(weights, sample);
            }
            steps.endEpoch(weights);
            losses[epoch] = epochLoss.applyAsDouble(each);
        }
        return new Training(weights, curve.apply(asked).apply(losses));
    }
}

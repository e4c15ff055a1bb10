package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import backprop.Batch;
import backprop.Training;
import java.util.List;

/**
 * An optimizer of the contract with its settings chosen.
 *
 * @param name the method's name
 * @param forms which forms are right; one where they do not differ
 * @param call asks an implementation
 */
public record Optimizer(String name, List<AdamForm> forms, Call call) {

    /**
     * Chooses vanilla.
     *
     * @param learningRate size of the steps; positive
     * @return the optimizer
     */
    public static Optimizer vanilla(double learningRate) {
        return new Optimizer(
                "vanilla",
                List.of(AdamForm.BESIDE_THE_ROOT),
                (who, x, y, w, epochs) -> who.vanilla(x, y, w, epochs, learningRate));
    }

    /**
     * Chooses momentum.
     *
     * @param learningRate size of the steps; positive
     * @param gamma share of the velocity that stays; in [0, 1)
     * @return the optimizer
     */
    public static Optimizer momentum(double learningRate, double gamma) {
        return new Optimizer(
                "momentum",
                List.of(AdamForm.BESIDE_THE_ROOT),
                (who, x, y, w, epochs) -> who.momentum(x, y, w, epochs, learningRate, gamma));
    }

    /**
     * Chooses adam.
     *
     * @param learningRate size of the steps; positive
     * @param beta1 share of the first moment that stays; in [0, 1)
     * @param beta2 share of the second moment that stays; in [0, 1)
     * @param epsilon keeps the division finite; positive
     * @return the optimizer
     */
    public static Optimizer adam(double learningRate, double beta1, double beta2, double epsilon) {
        return new Optimizer(
                "adam",
                List.of(AdamForm.values()),
                (who, x, y, w, epochs) -> who.adam(x, y, w, epochs, learningRate, beta1, beta2, epsilon));
    }

    /**
     * Trains from a batch's weights.
     *
     * @param who implements it
     * @param batch points and starting weights
     * @param epochs how often to go over the points
     * @return what it returned
     */
    public Training train(BackpropagationAssignment who, Batch batch, int epochs) {
        return call.train(who, batch.x(), batch.y(), batch.w(), epochs);
    }

    /** Trains from any weights. */
    Training train(BackpropagationAssignment who, double[][] x, double[] y, double[] w, int epochs) {
        return call.train(who, x, y, w, epochs);
    }

    /** One method of the contract. */
    @FunctionalInterface
    public interface Call {
        /**
         * Trains.
         *
         * @param who implements it
         * @param x features, five for each point
         * @param y targets
         * @param w starting weights, nine
         * @param epochs how often to go over the points
         * @return what it returned
         */
        Training train(BackpropagationAssignment who, double[][] x, double[] y, double[] w, int epochs);
    }
}

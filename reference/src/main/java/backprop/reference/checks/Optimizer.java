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
record Optimizer(String name, List<AdamForm> forms, Call call) {

    static Optimizer vanilla(double learningRate) {
        return new Optimizer(
                "vanilla",
                List.of(AdamForm.BESIDE_THE_ROOT),
                (who, x, y, w, epochs) -> who.vanilla(x, y, w, epochs, learningRate));
    }

    static Optimizer momentum(double learningRate, double gamma) {
        return new Optimizer(
                "momentum",
                List.of(AdamForm.BESIDE_THE_ROOT),
                (who, x, y, w, epochs) -> who.momentum(x, y, w, epochs, learningRate, gamma));
    }

    static Optimizer adam(double learningRate, double beta1, double beta2, double epsilon) {
        return new Optimizer(
                "adam",
                List.of(AdamForm.values()),
                (who, x, y, w, epochs) -> who.adam(x, y, w, epochs, learningRate, beta1, beta2, epsilon));
    }

    /** Trains from a batch's weights. */
    Training train(BackpropagationAssignment who, Batch batch, int epochs) {
        return call.train(who, batch.x(), batch.y(), batch.w(), epochs);
    }

    /** Trains from any weights. */
    Training train(BackpropagationAssignment who, double[][] x, double[] y, double[] w, int epochs) {
        return call.train(who, x, y, w, epochs);
    }

    /** One method of the contract. */
    @FunctionalInterface
    interface Call {
        Training train(BackpropagationAssignment who, double[][] x, double[] y, double[] w, int epochs);
    }
}

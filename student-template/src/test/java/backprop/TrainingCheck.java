package backprop;

import static backprop.ValueAssert.assertThatValue;

/** Runs an optimizer for three epochs over a batch and compares what it returns. */
final class TrainingCheck {

    private static final int EPOCHS = 3;

    private final String method;
    private final BackpropagationAssignment subject;
    private final Optimizer optimizer;

    TrainingCheck(String method, BackpropagationAssignment subject, Optimizer optimizer) {
        this.method = method;
        this.subject = subject;
        this.optimizer = optimizer;
    }

    /** Demands the final weights; where several forms of an optimizer are right, those of any one form. */
    void finalWeights(Batch batch, double[]... accepted) {
        Upstream.ofBoth(subject, method, batch.points())
                .judge(() -> compare("w", Answers.weights(method, train(batch)), accepted));
    }

    /** Demands the mean loss of each epoch; where several forms of an optimizer are right, those of any one form. */
    void lossCurve(Batch batch, double[]... accepted) {
        Upstream.ofBoth(subject, method, batch.points())
                .judge(() -> compare("loss of epoch ", Answers.epochLoss(method, train(batch), EPOCHS), accepted));
    }

    private Training train(Batch batch) {
        return optimizer.train(batch.x(), batch.y(), batch.w(), EPOCHS);
    }

    private void compare(String name, double[] actual, double[]... accepted) {
        double[] expected = accepted[0];
        for (double[] form : accepted) {
            expected = matches(actual, form) ? form : expected;
        }
        for (int i = 0; i < actual.length; i++) {
            assertThatValue(method + ": " + name + (i + 1), actual[i]).isNear(expected[i]);
        }
    }

    private static boolean matches(double[] actual, double[] expected) {
        for (int i = 0; i < actual.length; i++) {
            if (!Tolerance.USUAL.accepts(actual[i], expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** An optimizer with its settings chosen. */
    @FunctionalInterface
    interface Optimizer {
        Training train(double[][] x, double[] y, double[] w, int epochs);
    }
}

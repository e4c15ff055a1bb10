package backprop;

import java.util.Arrays;
import java.util.Optional;

/** Looks at the shape of what a method returned, before its numbers are compared. */
public final class Answers {

    private Answers() {}

    /**
     * Demands a forward pass.
     *
     * @param forward what forwardPropagation returned
     * @return the same
     * @throws AssertionError if it is null
     */
    public static ForwardPass forward(ForwardPass forward) {
        demand("forwardPropagation", flaw(forward));
        return forward;
    }

    /**
     * Demands nine gradients.
     *
     * @param gradients what backwardPropagation returned
     * @return the same
     * @throws AssertionError if it is null or of another length
     */
    public static double[] gradients(double[] gradients) {
        demand("backwardPropagation", flaw(gradients, Gradient.COUNT));
        return gradients;
    }

    /**
     * Demands nine final weights.
     *
     * @param method the optimizer's name
     * @param training what it returned
     * @return the weights
     * @throws AssertionError if it or its weights are null or of another length
     */
    public static double[] weights(String method, Training training) {
        demand(method, flaw(training));
        demand("for weights, " + method, flaw(training.weights(), Gradient.COUNT));
        return training.weights();
    }

    /**
     * Demands one loss an epoch.
     *
     * @param method the optimizer's name
     * @param training what it returned
     * @param epochs how many were asked for
     * @return the losses
     * @throws AssertionError if it or its losses are null or of another length
     */
    public static double[] epochLoss(String method, Training training, int epochs) {
        demand(method, flaw(training));
        demand("for epochLoss, " + method, flaw(training.epochLoss(), epochs));
        return training.epochLoss();
    }

    /**
     * Names what keeps an answer from being used at all.
     *
     * @param answer any answer
     * @return {@code returned null}, or nothing
     */
    public static Optional<String> flaw(Object answer) {
        return answer == null ? Optional.of("returned null") : Optional.empty();
    }

    /**
     * Names what keeps numbers from being used at all.
     *
     * @param answer numbers
     * @param count how many there should be
     * @return that it is null or how many there are, or nothing
     */
    public static Optional<String> flaw(double[] answer, int count) {
        if (answer == null) {
            return Optional.of("returned null");
        }
        return answer.length == count
                ? Optional.empty()
                : Optional.of("returned " + answer.length + " numbers, " + count + " are expected");
    }

    /**
     * Names what keeps numbers from being computed with.
     *
     * @param numbers any numbers
     * @return the first that is NaN or infinite, or nothing
     */
    public static Optional<String> notFinite(double... numbers) {
        return Arrays.stream(numbers)
                .filter(number -> !Double.isFinite(number))
                .mapToObj(number -> "returned " + number)
                .findFirst();
    }

    /**
     * Names what keeps numbers from telling anything about a method that builds on them: anything is right on top of
     * them.
     *
     * @param numbers any numbers
     * @return that all are zero, or nothing
     */
    public static Optional<String> allZero(double... numbers) {
        return Arrays.stream(numbers).allMatch(number -> number == 0) ? Optional.of("returned 0") : Optional.empty();
    }

    private static void demand(String what, Optional<String> flaw) {
        flaw.ifPresent(words -> {
            throw new AssertionError(what + " " + words);
        });
    }
}

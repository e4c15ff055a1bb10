package backprop;

/** Asks a backward pass the way the course does: right after the forward pass at the same point. */
public final class Backward {

    private Backward() {}

    /**
     * Asks for the gradients with a right forward pass.
     *
     * <p>The student's own forwardPropagation is called just before, since some keep its values in fields. What it
     * returns or throws does not matter here.
     *
     * @param subject the student's code
     * @param point where to ask
     * @return dw1..dw9
     * @throws AssertionError if it is null or not nine numbers
     */
    public static double[] ask(BackpropagationAssignment subject, Point point) {
        try {
            subject.forwardPropagation(point.x(), point.y(), point.w());
        } catch (RuntimeException | StackOverflowError ignored) {
            // judged by its own checks
        }
        return Answers.gradients(subject.backwardPropagation(point.x(), point.w(), point.forward()));
    }
}

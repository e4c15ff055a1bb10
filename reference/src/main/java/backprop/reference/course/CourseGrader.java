package backprop.reference.course;

import backprop.Answers;
import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.ForwardValue;
import backprop.Point;
import backprop.Points;
import java.util.function.DoubleUnaryOperator;

/** What the course asks: its published values, and whether its gradient check comes out small. */
final class CourseGrader {

    private static final double SIGMOID_OF_TWO = 0.8807970779778823;
    private static final double STEP = 1e-7;
    private static final double BOUND = 1e-3;

    private final DoubleUnaryOperator shown;

    /**
     * Prepares to compare.
     *
     * @param shown what is compared of a number
     */
    CourseGrader(DoubleUnaryOperator shown) {
        this.shown = shown;
    }

    /** Asks for everything, in the course's order; the backward pass gets what the forward pass gave. */
    void grade(BackpropagationAssignment subject) {
        Point point = Points.PUBLISHED;
        demand("sigmoid(2)", subject.sigmoid(2), SIGMOID_OF_TWO);
        ForwardPass forward = Answers.forward(subject.forwardPropagation(point.x(), point.y(), point.w()));
        for (ForwardValue value : ForwardValue.values()) {
            demand(value.toString(), value.of(forward), value.of(point.forward()));
        }
        double[] gradients = Answers.gradients(subject.backwardPropagation(point.x(), point.w(), forward));
        for (int i = 0; i < gradients.length; i++) {
            demand("dw" + (i + 1), gradients[i], point.gradients()[i]);
        }
        Point second = Points.PUBLISHED_SECOND;
        double ratio = subject.gradientChecking(second.x(), second.y(), second.w(), STEP);
        if (!(ratio <= BOUND)) {
            throw new AssertionError("the gradient check should be at most " + BOUND + ", but is " + ratio);
        }
    }

    private void demand(String name, double actual, double expected) {
        if (shown.applyAsDouble(actual) != shown.applyAsDouble(expected)) {
            throw new AssertionError(name + " should be " + expected + ", but is " + actual);
        }
    }
}

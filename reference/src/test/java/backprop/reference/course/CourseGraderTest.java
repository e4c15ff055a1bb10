package backprop.reference.course;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;
import backprop.reference.Backpropagation;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CourseGraderTest {

    /** The solution with another sigmoid, last gradient or ratio, and without the optimizers. */
    private record Other(DoubleUnaryOperator ofSigmoid, DoubleUnaryOperator ofGradients, DoubleUnaryOperator ofRatio)
            implements BackpropagationAssignment {

        private static final Backpropagation SOLUTION = new Backpropagation();

        @Override
        public double sigmoid(double z) {
            return ofSigmoid.applyAsDouble(SOLUTION.sigmoid(z));
        }

        @Override
        public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
            return SOLUTION.forwardPropagation(x, y, w);
        }

        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            double[] gradients = SOLUTION.backwardPropagation(x, w, forward);
            gradients[8] = ofGradients.applyAsDouble(gradients[8]);
            return gradients;
        }

        @Override
        public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
            return ofRatio.applyAsDouble(SOLUTION.gradientChecking(x, y, w, epsilon));
        }

        @Override
        public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
            throw new UnsupportedOperationException("the course never asks");
        }

        @Override
        public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
            throw new UnsupportedOperationException("the course never asks");
        }

        @Override
        public Training adam(
                double[][] x,
                double[] y,
                double[] w,
                int epochs,
                double learningRate,
                double beta1,
                double beta2,
                double epsilon) {
            throw new UnsupportedOperationException("the course never asks");
        }
    }

    private static Other sigmoid(DoubleUnaryOperator change) {
        return new Other(change, same -> same, same -> same);
    }

    private static Other gradients(DoubleUnaryOperator change) {
        return new Other(same -> same, change, same -> same);
    }

    private static Other ratio(DoubleUnaryOperator change) {
        return new Other(same -> same, same -> same, change);
    }

    private static void assertRejected(Runnable check, String sentence) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run).withMessageStartingWith(sentence);
    }

    @Test
    void bothAcceptTheSolutionWhateverItsOptimizers() {
        new ExactChecks().publishedValues(sigmoid(same -> same));
        new RoundedChecks().publishedValues(sigmoid(same -> same));
    }

    @Test
    void onlyTheExactOneRejectsOneUnitInTheLastPlace() {
        Other off = gradients(Math::nextUp);

        new RoundedChecks().publishedValues(off);
        assertRejected(() -> new ExactChecks().publishedValues(off), "dw9 should be -1.0181044360187037, but is ");
    }

    @Test
    void bothRejectWhatShowsInSixPlaces() {
        assertRejected(
                () -> new RoundedChecks().publishedValues(gradients(value -> value + 1e-5)),
                "dw9 should be -1.0181044360187037, but is -1.01809");
        assertRejected(
                () -> new RoundedChecks().publishedValues(sigmoid(value -> 1 - value)),
                "sigmoid(2) should be 0.8807970779778823, but is 0.1192");
        assertRejected(() -> new RoundedChecks().publishedValues(sigmoid(value -> Double.NaN)), "sigmoid(2)");
    }

    @Test
    void bothBelieveAnySmallRatio() {
        new ExactChecks().publishedValues(ratio(value -> -5));
        assertRejected(
                () -> new ExactChecks().publishedValues(ratio(value -> 0.002)),
                "the gradient check should be at most 0.001, but is 0.002");
        assertRejected(
                () -> new RoundedChecks().publishedValues(ratio(value -> Double.NaN)), "the gradient check should");
    }
}

package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import backprop.ForwardPass;
import backprop.Gradient;
import backprop.Training;
import backprop.reference.Backpropagation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

class HiddenConvergenceTest {

    /** Two epochs over every fifth point ask each method some four hundred times, all epochs ten thousand times. */
    private static final int FEW_CALLS = 1_000;

    private static final Optimizer VANILLA = Optimizer.vanilla(0.01);

    private static void judge(Backpropagation subject) {
        new HiddenConvergence(subject, VANILLA, new Random(7)).check((name, student, reference) -> {});
    }

    /** Hardly learns anything, and counts what is asked of the methods below. */
    private static class Slow extends Backpropagation {
        int calls;

        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            calls++;
            return gradients(x, w, forward);
        }

        double[] gradients(double[] x, double[] w, ForwardPass forward) {
            return super.backwardPropagation(x, w, forward);
        }

        @Override
        public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
            int before = calls;
            Training training = super.vanilla(x, y, w, epochs, learningRate / 10_000);
            calls = before;
            return training;
        }
    }

    @Test
    void aWrongOptimizerOnRightMethodsIsNotFollowed() {
        Slow subject = new Slow();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> judge(subject))
                .withMessageContaining("vanilla should reach a mean loss of about");
        assertThat(subject.calls).isLessThan(FEW_CALLS);
    }

    @Test
    void nothingIsFollowedOverGradientsThatWereWrittenDown() {
        Slow subject = new Slow() {
            @Override
            double[] gradients(double[] x, double[] w, ForwardPass forward) {
                double[] writtenDown = new double[Gradient.COUNT];
                Arrays.fill(writtenDown, 0.5);
                return writtenDown;
            }
        };

        assertThat(catchThrowable(() -> judge(subject))).isInstanceOf(TestAbortedException.class);
        assertThat(subject.calls).isLessThan(FEW_CALLS);
    }

    @Test
    void aWrongOptimizerThatGetsAsFarAsARightOneOverAWrongGradientIsFollowedToTheEnd() {
        Slow subject = new Slow() {
            @Override
            double[] gradients(double[] x, double[] w, ForwardPass forward) {
                double[] reversed = super.gradients(x, w, forward);
                reversed[8] = -reversed[8];
                return reversed;
            }
        };

        judge(subject);

        assertThat(subject.calls).isGreaterThan(10 * FEW_CALLS);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10, 123})
    void aGradientThatIsNoNumberAtOnePointIsNotTheOptimizersMistake(int row) {
        double[] there = HiddenPoints.DATA.x()[row];
        Backpropagation subject = new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                double[] gradients = super.backwardPropagation(x, w, forward);
                gradients[3] = Arrays.equals(x, there) ? Double.NaN : gradients[3];
                return gradients;
            }
        };

        assertThat(catchThrowable(() -> judge(subject))).isInstanceOf(TestAbortedException.class);
    }
}

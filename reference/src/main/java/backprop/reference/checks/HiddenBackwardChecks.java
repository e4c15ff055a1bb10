package backprop.reference.checks;

import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;

import backprop.BackpropagationAssignment;
import backprop.Backward;
import backprop.Gradient;
import backprop.Point;
import backprop.Tolerance;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hidden checks of {@link BackpropagationAssignment#backwardPropagation}; each of the nine gradients counts for itself.
 */
class HiddenBackwardChecks {
    private static final int POINTS = 12;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void hiddenPoints(Gradient gradient, BackpropagationAssignment subject, RandomGenerator random) {
        List<Point> points = new HiddenPoints(random).points(POINTS);
        double[] actual = points.stream()
                .mapToDouble(point -> gradient.of(Backward.ask(subject, point)))
                .toArray();
        double[] expected = points.stream()
                .mapToDouble(point -> gradient.of(point.gradients()))
                .toArray();
        assertThatHidden("backwardPropagation: " + gradient, actual)
                .areNear(expected, Tolerance.USUAL, "hidden points");
    }
}

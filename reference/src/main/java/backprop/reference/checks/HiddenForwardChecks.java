package backprop.reference.checks;

import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;

import backprop.Answers;
import backprop.BackpropagationAssignment;
import backprop.ForwardValue;
import backprop.Point;
import backprop.Tolerance;
import backprop.Upstream;
import backprop.reference.checks.OnTopOf.Lower;
import gradecheck.checkkit.Earlier;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hidden checks of {@link BackpropagationAssignment#forwardPropagation}; each of the five values counts for itself. */
class HiddenForwardChecks {
    private static final String JUDGED = "forwardPropagation";
    private static final int POINTS = 12;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void hiddenPoints(ForwardValue value, BackpropagationAssignment subject, Earlier earlier, RandomGenerator random) {
        BackpropagationAssignment lower = new Believed(subject, earlier);
        List<Point> points = new HiddenPoints(random).points(POINTS);
        double[] actual = new double[POINTS];
        double[] expected = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            Point point = points.get(i);
            actual[i] = ask(value, subject, point);
            expected[i] = expected(value, lower, point, actual[i]);
        }
        assertThatHidden(JUDGED + ": " + value, actual).areNear(expected, Tolerance.USUAL, "hidden points");
    }

    private static double ask(ForwardValue value, BackpropagationAssignment subject, Point point) {
        Upstream upstream = new Upstream(() -> new OnTopOf(subject, Set.of(Lower.SIGMOID), JUDGED).sigmoid(point.z()));
        return value.of(
                Answers.forward(upstream.judge(() -> subject.forwardPropagation(point.x(), point.y(), point.w()))));
    }

    private static double expected(ForwardValue value, BackpropagationAssignment lower, Point point, double actual) {
        if (!value.usesSigmoid()) {
            return value.of(point.forward());
        }
        return Accepted.onSigmoid(lower, JUDGED, solution ->
                        new double[] {value.of(solution.forwardPropagation(point.x(), point.y(), point.w()))})
                .nearest(new double[] {actual})[0];
    }
}

package backprop.reference.checks;

import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;

import backprop.BackpropagationAssignment;
import backprop.LargeStep;
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

/** Hidden checks of {@link BackpropagationAssignment#gradientChecking}; each step counts for itself. */
class HiddenGradientCheckChecks {
    private static final String JUDGED = "gradientChecking";
    private static final int POINTS = 8;

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void formula(LargeStep step, BackpropagationAssignment code, Earlier earlier, RandomGenerator random) {
        BackpropagationAssignment subject = new Believed(code, earlier);
        List<Point> points = new HiddenPoints(random).points(POINTS);
        if (points.stream().allMatch(point -> accepted(subject, point, step).isRight(answer(subject, point, step)))) {
            return;
        }
        double[] actual = new double[POINTS];
        double[] expected = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            actual[i] = answer(subject, points.get(i), step);
            expected[i] = accepted(subject, points.get(i), step).nearest(actual[i])[0];
        }
        assertThatHidden(JUDGED + " with " + step, actual)
                .areNear(expected, Tolerance.forStep(step.epsilon()), "hidden points");
    }

    private static double answer(BackpropagationAssignment subject, Point point, LargeStep step) {
        OnTopOf own = new OnTopOf(subject, Set.of(Lower.FORWARD, Lower.BACKWARD), JUDGED);
        return new Upstream(() -> ask(own, point, step)).judge(() -> ask(subject, point, step));
    }

    private static Accepted accepted(BackpropagationAssignment subject, Point point, LargeStep step) {
        return Accepted.onBoth(
                subject, JUDGED, List.of(AdamForm.BESIDE_THE_ROOT), Tolerance.forStep(step.epsilon()), solution ->
                        new double[] {ask(solution, point, step)});
    }

    private static double ask(BackpropagationAssignment who, Point point, LargeStep step) {
        return who.gradientChecking(point.x(), point.y(), point.w(), step.epsilon());
    }
}

package backprop;

import static backprop.ValueAssert.assertThatValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Public checks of {@link BackpropagationAssignment#gradientChecking}. */
class GradientCheckChecks {

    private static final double TINY_STEP = 1e-7;
    private static final double PUBLISHED_BOUND = 1e-3;

    @Test
    void publishedWeights(BackpropagationAssignment subject) {
        for (Point point : List.of(Points.PUBLISHED, Points.PUBLISHED_SECOND)) {
            // So small a ratio is easily had by returning 0, which says nothing where there is nothing to compare.
            Upstream.demandUsable(subject, "gradientChecking", point);
            upstream(subject, point)
                    .judge(() -> assertThatValue("gradientChecking", ask(subject, point, TINY_STEP))
                            .isBetween(0, PUBLISHED_BOUND));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void genericPoints(LargeStep step, BackpropagationAssignment subject) {
        double[] ratios = ratios(step);
        for (int i = 0; i < ratios.length; i++) {
            Point point = Points.generic().get(i);
            double expected = ratios[i];
            upstream(subject, point)
                    .judge(() -> assertThatValue("gradientChecking", ask(subject, point, step.epsilon()))
                            .isNear(expected, Tolerance.forStep(step.epsilon())));
        }
    }

    /** The right answers at the generic points, in order; computed with the course's own solution. */
    private static double[] ratios(LargeStep step) {
        return switch (step) {
            case TWENTIETH ->
                new double[] {
                    0.0018650053762535753,
                    0.0017366861588925802,
                    0.0035563861177505198,
                    8.340128355667099E-4,
                    0.002502739143584988,
                    0.003247737405576836,
                    0.010358742991099644,
                    0.001266781856342985
                };
            case TENTH ->
                new double[] {
                    0.007429559642085795,
                    0.006960293663247665,
                    0.013707395958275075,
                    0.003309026286908315,
                    0.009956556193780722,
                    0.012860385957409867,
                    0.03783045042436213,
                    0.005039409753979288
                };
            case FIFTH ->
                new double[] {
                    0.02910358255039636,
                    0.02785319543523907,
                    0.047940792731508815,
                    0.012697837601923327,
                    0.03886617209588126,
                    0.04915272313343173,
                    0.11202785263894416,
                    0.01970321268312742
                };
            case HALF ->
                new double[] {
                    0.14438998397819466,
                    0.14900301274737768,
                    0.17484552348464374,
                    0.03670461142690088,
                    0.19493543744279934,
                    0.1995690567973064,
                    0.2713247056797855,
                    0.1028328222484458
                };
        };
    }

    private static double ask(BackpropagationAssignment subject, Point point, double epsilon) {
        return subject.gradientChecking(point.x(), point.y(), point.w(), epsilon);
    }

    private static Upstream upstream(BackpropagationAssignment subject, Point point) {
        return Upstream.ofBoth(subject, "gradientChecking", List.of(point));
    }
}

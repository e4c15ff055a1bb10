package backprop;

import static backprop.ValueAssert.assertThatValue;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Public checks of {@link BackpropagationAssignment#backwardPropagation}; each of the nine gradients counts for itself.
 *
 * <p>It is handed a right forward pass, so that a mistake in forwardPropagation costs nothing here.
 */
class BackwardChecks {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void publishedValues(Gradient gradient, BackpropagationAssignment subject) {
        judge(
                gradient,
                subject,
                Points.PUBLISHED,
                answer -> answer.isPublished(gradient.of(Points.PUBLISHED.gradients())));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void publishedSixPlaces(Gradient gradient, BackpropagationAssignment subject) {
        judge(gradient, subject, Points.PUBLISHED, answer -> answer.roundsTo(Points.sixPlaces(gradient)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void genericPoints(Gradient gradient, BackpropagationAssignment subject) {
        for (Point point : Points.generic()) {
            judge(gradient, subject, point, answer -> answer.isNear(gradient.of(point.gradients())));
        }
    }

    private static void judge(
            Gradient gradient, BackpropagationAssignment subject, Point point, Consumer<ValueAssert> comparison) {
        double[] gradients = Backward.ask(subject, point);
        comparison.accept(assertThatValue("backwardPropagation: " + gradient, gradient.of(gradients)));
    }
}

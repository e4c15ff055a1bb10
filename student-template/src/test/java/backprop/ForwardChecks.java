package backprop;

import static backprop.ValueAssert.assertThatValue;

import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Public checks of {@link BackpropagationAssignment#forwardPropagation}; each of the five values counts for itself. */
class ForwardChecks {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void publishedValues(ForwardValue value, BackpropagationAssignment subject) {
        judge(value, subject, Points.PUBLISHED, answer -> answer.isPublished(value.of(Points.PUBLISHED.forward())));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void publishedSixPlaces(ForwardValue value, BackpropagationAssignment subject) {
        judge(value, subject, Points.PUBLISHED, answer -> answer.roundsTo(value.of(Points.PUBLISHED_SIX_PLACES)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void genericPoints(ForwardValue value, BackpropagationAssignment subject) {
        for (Point point : Points.generic()) {
            judge(value, subject, point, answer -> answer.isNear(value.of(point.forward())));
        }
    }

    private static void judge(
            ForwardValue value, BackpropagationAssignment subject, Point point, Consumer<ValueAssert> comparison) {
        Upstream upstream = Upstream.ofForward(subject, point);
        ForwardPass forward =
                Answers.forward(upstream.judge(() -> subject.forwardPropagation(point.x(), point.y(), point.w())));
        ValueAssert answer = assertThatValue("forwardPropagation: " + value, value.of(forward));
        if (value.usesSigmoid()) {
            upstream.judge(() -> comparison.accept(answer));
        } else {
            comparison.accept(answer);
        }
    }
}

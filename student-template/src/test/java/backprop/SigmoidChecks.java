package backprop;

import static backprop.ValueAssert.assertThatValue;

import org.junit.jupiter.api.Test;

/** Public checks of {@link BackpropagationAssignment#sigmoid}. */
class SigmoidChecks {

    @Test
    void publishedValue(BackpropagationAssignment subject) {
        assertThatValue("sigmoid(2)", subject.sigmoid(2)).isPublished(0.8807970779778823);
    }

    /** Constants made by the course's own solution. */
    @Test
    void genericPoints(BackpropagationAssignment subject) {
        assertThatValue("sigmoid(0)", subject.sigmoid(0)).isNear(0.5);
        assertThatValue("sigmoid(-1.75)", subject.sigmoid(-1.75)).isNear(0.14804719803168948);
        assertThatValue("sigmoid(0.6)", subject.sigmoid(0.6)).isNear(0.6456563062257954);
        assertThatValue("sigmoid(-8)", subject.sigmoid(-8)).isNear(3.353501304664781E-4);
        assertThatValue("sigmoid(30)", subject.sigmoid(30)).isNear(0.9999999999999065);
    }
}

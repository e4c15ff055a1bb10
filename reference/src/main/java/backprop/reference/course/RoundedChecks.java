package backprop.reference.course;

import backprop.BackpropagationAssignment;
import org.junit.jupiter.api.Test;

/** The course's second grader: every number must be the published one where both are rounded to six places. */
class RoundedChecks {

    private static final double SIX_PLACES = 1e6;

    @Test
    void publishedValues(BackpropagationAssignment subject) {
        new CourseGrader(value -> Math.rint(value * SIX_PLACES)).grade(subject);
    }
}

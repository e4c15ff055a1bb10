package backprop;

import org.junit.jupiter.api.Test;

/**
 * Public checks of {@link BackpropagationAssignment#vanilla}: three epochs over four points, from two starts.
 *
 * <p>The constants were computed with the course's own solution.
 */
class VanillaChecks {

    private static final double[] FIRST_WEIGHTS = {
        0.46371131053713543,
        -0.8360595851530406,
        1.344646701842311,
        0.7776583117936982,
        -0.4790565743839591,
        0.011963330041267761,
        -0.7361123415613096,
        0.47875893453455026,
        -0.6428647030229038
    };
    private static final double[] SECOND_WEIGHTS = {
        -0.4852426135481143,
        0.28838645884755093,
        -1.143413734672919,
        -0.6646021333660332,
        0.8803190304559714,
        0.20723950240619318,
        -0.3910630954920182,
        0.5894561122163569,
        1.8759088634396517
    };
    private static final double[] FIRST_LOSS = {3.7948825515964506, 2.7430435221876945, 2.310568005616677};
    private static final double[] SECOND_LOSS = {0.1623696019984834, 0.15181514576555427, 0.14172615462235538};

    private static final double LEARNING_RATE = 0.01;

    @Test
    void finalWeights(BackpropagationAssignment subject) {
        check(subject).finalWeights(Points.FIRST, FIRST_WEIGHTS);
        check(subject).finalWeights(Points.SECOND, SECOND_WEIGHTS);
    }

    @Test
    void lossCurve(BackpropagationAssignment subject) {
        check(subject).lossCurve(Points.FIRST, FIRST_LOSS);
        check(subject).lossCurve(Points.SECOND, SECOND_LOSS);
    }

    private static TrainingCheck check(BackpropagationAssignment subject) {
        return new TrainingCheck(
                "vanilla", subject, (x, y, w, epochs) -> subject.vanilla(x, y, w, epochs, LEARNING_RATE));
    }
}

package backprop;

import org.junit.jupiter.api.Test;

/**
 * Public checks of {@link BackpropagationAssignment#momentum}: three epochs over four points, from two starts.
 *
 * <p>The constants were computed with the course's own solution.
 */
class MomentumChecks {

    private static final double[] FIRST_WEIGHTS = {
        0.8600654206766608,
        -1.4811415519591329,
        1.4846289950593579,
        0.7227711895330128,
        -0.5391292446485216,
        0.6850030130970154,
        -0.21789617741612355,
        0.2961370088321773,
        0.1379505666557279
    };
    private static final double[] SECOND_WEIGHTS = {
        -0.4308767498161889,
        0.23838476349414342,
        -1.3220839880189856,
        -0.712002277457281,
        0.8169513436688823,
        0.2263840392764213,
        -0.3638502242794431,
        0.5476784004526198,
        1.787887330159765
    };
    private static final double[] FIRST_LOSS = {3.5027597672386412, 1.5142164779835492, 0.8368427583262594};
    private static final double[] SECOND_LOSS = {0.1623147920224779, 0.12695857451491188, 0.0791000464769468};

    private static final double LEARNING_RATE = 0.01;
    private static final double GAMMA = 0.9;

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
                "momentum", subject, (x, y, w, epochs) -> subject.momentum(x, y, w, epochs, LEARNING_RATE, GAMMA));
    }
}

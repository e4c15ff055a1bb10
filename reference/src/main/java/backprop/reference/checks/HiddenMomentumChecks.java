package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import gradecheck.checkkit.Curves;
import gradecheck.checkkit.Earlier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Hidden checks of {@link BackpropagationAssignment#momentum}. */
class HiddenMomentumChecks {
    private static final Optimizer PROBE = Optimizer.momentum(0.009, 0.85);
    private static final Optimizer COURSE = Optimizer.momentum(0.01, 0.95);

    @Test
    void updates(BackpropagationAssignment subject, Earlier earlier, RandomGenerator random) {
        new HiddenTraining(new Believed(subject, earlier), PROBE, random).updates();
    }

    @Test
    void lossCurve(BackpropagationAssignment subject, Earlier earlier, RandomGenerator random) {
        new HiddenTraining(new Believed(subject, earlier), PROBE, random).lossCurve();
    }

    @Test
    void convergence(BackpropagationAssignment subject, Earlier earlier, RandomGenerator random, Curves curves) {
        new HiddenConvergence(new Believed(subject, earlier), COURSE, random).check(curves);
    }
}

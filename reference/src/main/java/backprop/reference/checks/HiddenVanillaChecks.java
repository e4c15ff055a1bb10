package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import gradecheck.checkkit.Curves;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Hidden checks of {@link BackpropagationAssignment#vanilla}. */
class HiddenVanillaChecks {
    private static final Optimizer PROBE = Optimizer.vanilla(0.009);
    private static final Optimizer COURSE = Optimizer.vanilla(0.01);

    @Test
    void updates(BackpropagationAssignment subject, RandomGenerator random) {
        new HiddenTraining(subject, PROBE, random).updates();
    }

    @Test
    void lossCurve(BackpropagationAssignment subject, RandomGenerator random) {
        new HiddenTraining(subject, PROBE, random).lossCurve();
    }

    @Test
    void convergence(BackpropagationAssignment subject, RandomGenerator random, Curves curves) {
        new HiddenConvergence(subject, COURSE, random).check(curves);
    }
}

package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import gradecheck.checkkit.Curves;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Hidden checks of {@link BackpropagationAssignment#adam}. */
class HiddenAdamChecks {
    private static final Optimizer PROBE = Optimizer.adam(0.009, 0.8, 0.95, 1e-3);
    private static final Optimizer COURSE = Optimizer.adam(0.001, 0.9, 0.999, 1e-8);

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

package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.reference.Backpropagation;
import backprop.reference.checks.CheckRun.Status;
import org.junit.jupiter.api.Test;

class ReferenceChecksTest {

    @Test
    void passesEveryCheck() {
        CheckRun run = CheckRun.of(Backpropagation::new, 42);

        assertThat(run.outcomes()).hasSize(55 + 2 + 5 + 9 + 4 + 3 * 3);
        assertThat(run.outcomes().values())
                .allSatisfy(outcome -> assertThat(outcome.status()).isEqualTo(Status.PASSED));
    }

    @Test
    void drawsTheThreeCurves() {
        CheckRun run = CheckRun.of(Backpropagation::new, 42, ".*Hidden.*");

        assertThat(run.curves()).containsExactlyInAnyOrder("vanilla", "momentum", "adam");
    }

    @Test
    void namesPartsAsStudentsKnowThem() {
        CheckRun run = CheckRun.of(Backpropagation::new, 42);

        assertThat(run.outcomes())
                .containsKeys(
                        "ForwardChecks.publishedValues[dyPr]",
                        "HiddenForwardChecks.hiddenPoints[exp]",
                        "BackwardChecks.genericPoints[dw1]",
                        "HiddenBackwardChecks.hiddenPoints[dw9]",
                        "GradientCheckChecks.genericPoints[epsilon 0.05]",
                        "HiddenGradientCheckChecks.formula[epsilon 0.5]");
    }
}

package gradecheck.result;

import static gradecheck.result.ProofMother.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantOutcomeTest {

    private static final Map<String, Points> IN_ADAM = Map.of("adam", new Points(100));

    @Test
    void takesLossesAndNamesFromAResult() {
        Result result = ResultMother.partlyRight()
                .withFindings(new Finding("adam.ema", "adam", "m", "e"))
                .build();
        VariantRef variant = wrong("adam/ema: plain", "adam.ema", Map.of()).variant();

        VariantOutcome outcome = VariantOutcome.of(variant, result);

        assertThat(outcome.lost()).containsExactly(Map.entry("adam", new Points(1000)));
        assertThat(outcome.findings()).containsExactly("adam.ema");
        assertThat(outcome.seed()).isEqualTo(42);
    }

    @Test
    void isCaughtWhereItsOwnTaskLosesAndStaysThereWhereNoOtherDoes() {
        Map<String, Points> inBoth = Map.of("adam", new Points(1), "momentum", new Points(1));

        assertThat(wrong("v", "adam.ema", Map.of()).caught()).isFalse();
        assertThat(wrong("v", "adam.ema", IN_ADAM).caught()).isTrue();
        assertThat(wrong("v", "adam.ema", IN_ADAM).losesInItsTasksOnly()).isTrue();
        assertThat(wrong("v", "adam.ema", inBoth).losesInItsTasksOnly()).isFalse();
    }

    @Test
    void isNamedByItsCauseAlone() {
        assertThat(wrong("v", "adam.ema", IN_ADAM, "adam.ema").named()).isTrue();
        assertThat(wrong("v", "adam.ema", IN_ADAM).missingNames()).containsExactly("adam.ema");
        assertThat(wrong("v", "adam.ema", IN_ADAM, "adam.ema", "adam.x").named())
                .isFalse();
        assertThat(wrong("v", "adam.ema", IN_ADAM, "adam.x").wrongNames()).isEqualTo(List.of("adam.x"));
    }

    @Test
    void aRemarkOnConductIsNoWrongNameButMayBeTheCause() {
        assertThat(wrong("v", "adam.ema", IN_ADAM, "adam.ema", "conduct.x").named())
                .isTrue();
        assertThat(wrong("v", "conduct.x", IN_ADAM, "conduct.x").named()).isTrue();
        assertThat(wrong("v", "conduct.x", IN_ADAM, "conduct.y").named()).isFalse();
    }
}

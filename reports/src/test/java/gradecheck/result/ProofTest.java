package gradecheck.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTest {

    @Test
    void isSoundWhereNoClaimIsBroken() {
        assertThat(ProofMother.sound().build().sound()).isTrue();
        assertThat(ProofMother.broken().build().sound()).isFalse();
    }

    @Test
    void provesNothingWhereTheGraderFailed() {
        VariantRef variant = ProofMother.wrong("v", "adam.ema", Map.of()).variant();
        VariantOutcome fault = new VariantOutcome(variant, 42, SubmissionStatus.GRADER_ERROR, Map.of(), List.of());

        assertThat(ProofMother.sound().build().faulty()).isFalse();
        assertThat(ProofMother.sound().with(fault).build().faulty()).isTrue();
    }
}

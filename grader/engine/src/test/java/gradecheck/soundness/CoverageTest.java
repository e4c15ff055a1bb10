package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.BrokenClaim;
import gradecheck.result.CheckCoverage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void namesTheChecksThatNothingFails() {
        CheckCoverage coverage = Coverage.of(
                Graded.RUBRIC,
                List.of(
                        Graded.losing(Map.of("low", 7)).result(),
                        Graded.losing(Map.of("mid", 2, "top", 6)).result()));

        assertThat(coverage.checks()).isEqualTo(6);
        assertThat(coverage.unfailed()).containsExactly("HiddenChecks.mid");
        assertThat(Coverage.broken(coverage))
                .extracting(BrokenClaim::sentence)
                .containsExactly("The check HiddenChecks.mid is failed by no wrong variant.");
    }
}

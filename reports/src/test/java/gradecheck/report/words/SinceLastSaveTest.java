package gradecheck.report.words;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.CheckResult;
import gradecheck.result.Result;
import org.junit.jupiter.api.Test;

class SinceLastSaveTest {

    private static final CheckResult RIGHT = passed("A.one", "2");
    private static final CheckResult WRONG = failed("A.one", "2");

    @Test
    void tellsPointsAndTasksThatTurned() {
        assertThat(SinceLastSave.of(with(WRONG, WRONG), with(RIGHT, RIGHT)))
                .isEqualTo("+4 points; right now: Alpha, Beta");
        assertThat(SinceLastSave.of(with(RIGHT, RIGHT), with(RIGHT, WRONG))).isEqualTo("−2 points; wrong now: Beta");
        assertThat(SinceLastSave.of(with(RIGHT, WRONG), with(WRONG, RIGHT)))
                .isEqualTo("right now: Beta; wrong now: Alpha");
    }

    @Test
    void tellsPointsOfATaskThatIsWrongStill() {
        Result better = aResult()
                .withTask("a", "Alpha", failed("A.one", "2"), passed("A.two", "1"))
                .build();
        Result worse = aResult()
                .withTask("a", "Alpha", failed("A.one", "2"), failed("A.two", "1"))
                .build();

        assertThat(SinceLastSave.of(worse, better)).isEqualTo("+1 point");
    }

    @Test
    void tellsWhereItCompilesNoMoreOrAgain() {
        assertThat(SinceLastSave.of(with(RIGHT, WRONG), notCompiling().build()))
                .isEqualTo("does not compile; −2 points");
        assertThat(SinceLastSave.of(notCompiling().build(), with(RIGHT, WRONG))).isEqualTo("compiles again; +2 points");
    }

    @Test
    void saysWhereNothingIsNew() {
        assertThat(SinceLastSave.of(with(RIGHT, WRONG), with(RIGHT, WRONG))).isEqualTo("no change");
        assertThat(SinceLastSave.of(notCompiling().build(), notCompiling().build()))
                .isEqualTo("no change");
    }

    private static Result with(CheckResult alpha, CheckResult beta) {
        return aResult()
                .withTask("a", "Alpha", alpha)
                .withTask("b", "Beta", beta)
                .build();
    }
}

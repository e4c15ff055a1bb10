package gradecheck.diagnose;

import static gradecheck.diagnose.Results.check;
import static gradecheck.diagnose.Results.finding;
import static gradecheck.diagnose.Results.part;
import static gradecheck.diagnose.Results.task;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Drawing.Answer;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.GraphState;
import gradecheck.result.TaskResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer is named by a task or a check that judges it, and the part of it. */
class VerdictsTest {

    private static final List<TaskResult> TASKS = List.of(
            task(
                    "sigmoid",
                    check("Sigmoid.small", CheckStatus.PASSED),
                    check("Sigmoid.large", CheckStatus.PARTIAL),
                    check("Sigmoid.huge", CheckStatus.TIMEOUT)),
            task(
                    "backward",
                    check(
                            "Backward.point",
                            CheckStatus.PARTIAL,
                            part("dv", CheckStatus.PASSED),
                            part("dw", CheckStatus.FAILED)),
                    check(
                            "Backward.other",
                            CheckStatus.PASSED,
                            part("dv", CheckStatus.PASSED),
                            part("dw", CheckStatus.PASSED))),
            task("training"));

    private static final Finding IN_SIGMOID = finding("sigmoid");
    private static final Finding IN_BACKWARD = finding("backward", "b-a");
    private static final Finding ALSO_IN_BACKWARD = finding("backward");
    private static final Finding IN_TRAINING = finding("training");

    private static final Verdicts VERDICTS =
            new Verdicts(TASKS, List.of(IN_SIGMOID, IN_BACKWARD, IN_TRAINING, ALSO_IN_BACKWARD));

    /** As a graph names them: with the part after a slash. */
    private static List<Answer> answers(String... names) {
        return Stream.of(names)
                .map(name -> name.split("/", 2))
                .map(name -> new Answer(name[0], name.length > 1 ? name[1] : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Sigmoid.small, RIGHT",
        "Sigmoid.large, WRONG",
        "Sigmoid.huge, UNSEEN",
        "sigmoid, WRONG",
        "backward/dv, RIGHT",
        "backward/dw, WRONG",
        "Backward.point/dw, WRONG",
        "Backward.other/dw, RIGHT",
        "Backward.other/du, UNSEEN",
        "training, UNSEEN"
    })
    void judgesAnAnswerByTheCheckOrByAllChecksOfTheTaskItIsNamedBy(String answer, GraphState verdict) {
        assertThat(VERDICTS.of(answers(answer))).isEqualTo(verdict);
    }

    @Test
    void findsRightWhatAllThatJudgeItSaySo() {
        assertThat(VERDICTS.of(answers("Sigmoid.small", "backward/dv"))).isEqualTo(GraphState.RIGHT);
        assertThat(VERDICTS.of(answers("Sigmoid.small", "Sigmoid.huge"))).isEqualTo(GraphState.UNSEEN);
        assertThat(VERDICTS.of(answers("Sigmoid.small", "backward/dw"))).isEqualTo(GraphState.WRONG);
    }

    @Test
    void knowsNothingWhereNothingIsAsked() {
        assertThat(VERDICTS.of(answers())).isEqualTo(GraphState.UNSEEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "TIMEOUT", "CRASHED", "BLOCKED"})
    void callsNoAnswerNeitherRightNorWrong(CheckStatus status) {
        Verdicts verdicts = new Verdicts(List.of(task("sigmoid", check("Sigmoid.small", status))), List.of());

        assertThat(verdicts.of(answers("sigmoid"))).isEqualTo(GraphState.UNSEEN);
    }

    @Test
    void explainsAnswersByWhatWasFoundInTheTasksThatJudgeThem() {
        assertThat(VERDICTS.causes(answers("sigmoid"))).containsExactly(IN_SIGMOID);
        assertThat(VERDICTS.causes(answers("Backward.point/dw"))).containsExactly(IN_BACKWARD, ALSO_IN_BACKWARD);
        assertThat(VERDICTS.causes(answers("backward/dw", "Sigmoid.large")))
                .containsExactly(IN_SIGMOID, IN_BACKWARD, ALSO_IN_BACKWARD);
    }

    @Test
    void explainsNothingThatNoCheckJudges() {
        assertThat(VERDICTS.causes(answers("training"))).isEmpty();
        assertThat(VERDICTS.causes(answers())).isEmpty();
    }
}

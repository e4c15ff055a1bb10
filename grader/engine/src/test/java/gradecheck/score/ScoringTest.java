package gradecheck.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradecheck.assignment.Name;
import gradecheck.assignment.Place;
import gradecheck.assignment.Rubric;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    private static final Place PLACE = new Place("rubric.yaml", 1, 1);
    private static final Rubric.Check LEADER =
            new Rubric.Check(name("Checks.leader"), "", new Points(200), Visibility.HIDDEN, "", Optional.empty());
    private static final Rubric.Check FOLLOWER = new Rubric.Check(
            name("Checks.follower"), "", new Points(100), Visibility.PUBLIC, "", Optional.of(name("Checks.leader")));

    private static final Rubric.Check HINTING =
            new Rubric.Check(name("Checks.one"), "", new Points(100), Visibility.PUBLIC, "Try 2.", Optional.empty());

    @Test
    void splitsThirtyPointsOverNinePartsWithoutLosingAHundredth() {
        Rubric.Check check = check(3_000);
        List<Outcome> parts =
                IntStream.rangeClosed(1, 9).mapToObj(i -> passed("dw" + i)).toList();

        CheckResult result = score(check, parts);

        assertThat(result.status()).isEqualTo(CheckStatus.PASSED);
        assertThat(result.score()).isEqualTo(new Points(3_000));
        assertThat(result.parts()).hasSize(9);
    }

    @Test
    void givesEachOfNinePartsItsOwnShare() {
        Rubric.Check check = check(3_000);

        int sum = 0;
        for (int right = 0; right < 9; right++) {
            int only = right;
            List<Outcome> parts = IntStream.range(0, 9)
                    .mapToObj(i -> i == only ? passed("dw" + i) : failed("dw" + i))
                    .toList();
            CheckResult result = score(check, parts);
            assertThat(result.status()).isEqualTo(CheckStatus.PARTIAL);
            assertThat(result.score().hundredths()).isBetween(333, 334);
            sum += result.score().hundredths();
        }

        assertThat(sum).isEqualTo(3_000);
    }

    @Test
    void givesAllOrNothingForAWhole() {
        CheckResult right = score(check(150), List.of(passed("")));
        CheckResult wrong = score(check(150), List.of(failed("")));

        assertThat(right.score()).isEqualTo(new Points(150));
        assertThat(wrong.score()).isEqualTo(Points.ZERO);
        assertThat(wrong.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(wrong.parts()).isEmpty();
    }

    @Test
    void addsUpChecksAndTasks() {
        Rubric.Check first = check("Checks.first", 150);
        Rubric.Check second = check("Checks.second", 350);
        Rubric rubric = rubric(first, second);

        List<TaskResult> tasks = Scoring.score(
                rubric, Map.of(first.id(), List.of(passed("")), second.id(), List.of(passed("a"), failed("b"))));

        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.score()).isEqualTo(new Points(325));
            assertThat(task.maxScore()).isEqualTo(new Points(500));
        });
        assertThat(Scoring.total(tasks)).isEqualTo(new Points(325));
    }

    @Test
    void saysOfTasksChecksAndPartsWhatTheRubricAndTheOutcomesSay() {
        Rubric.Check check = new Rubric.Check(
                name("Checks.one"), "One is right", new Points(150), Visibility.HIDDEN, "", Optional.empty());

        TaskResult task = Scoring.score(rubric(check), Map.of(check.id(), List.of(passed("a"), failed("b"))))
                .get(0);

        assertThat(task)
                .isEqualTo(new TaskResult(
                        "task",
                        "title",
                        new Points(75),
                        new Points(150),
                        List.of(new CheckResult(
                                "Checks.one",
                                "One is right",
                                Visibility.HIDDEN,
                                CheckStatus.PARTIAL,
                                new Points(75),
                                new Points(150),
                                "It is off.",
                                "",
                                List.of(
                                        new PartResult("a", CheckStatus.PASSED, ""),
                                        new PartResult("b", CheckStatus.FAILED, "It is off.")),
                                Map.of()))));
    }

    @Test
    void givesAHintOnlyWhereAnAnswerIsWrong() {
        CheckResult right = score(HINTING, List.of(passed("")));
        CheckResult wrong = score(HINTING, List.of(failed("")));
        CheckResult partly = score(HINTING, List.of(passed("a"), failed("b"), unanswered(CheckStatus.ERROR)));

        assertThat(right.hint()).isEmpty();
        assertThat(wrong.hint()).isEqualTo("Try 2.");
        assertThat(partly.hint()).isEqualTo("Try 2.");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "ERROR", "TIMEOUT", "CRASHED", "BLOCKED"})
    void givesNoHintWhereNoAnswerCame(CheckStatus status) {
        CheckResult whole = score(HINTING, List.of(unanswered(status)));
        CheckResult partly = score(HINTING, List.of(passed("a"), unanswered(status)));

        assertThat(whole.hint()).isEmpty();
        assertThat(partly.hint()).isEmpty();
    }

    @Test
    void givesTheHintOfAFollowerOnlyWhereItsLeaderFoundAWrongAnswer() {
        Rubric.Check follower = new Rubric.Check(
                name("Checks.one"), "", new Points(100), Visibility.PUBLIC, "Try 2.", Optional.of(LEADER.name()));
        Function<Outcome, String> hint = leader -> Scoring.score(
                        rubric(follower, LEADER),
                        Map.of(follower.id(), List.of(blocked("")), LEADER.id(), List.of(passed("a"), leader)))
                .get(0)
                .checks()
                .get(0)
                .hint();

        assertThat(hint.apply(failed("b"))).isEqualTo("Try 2.");
        assertThat(hint.apply(unanswered(CheckStatus.FAILED))).isEmpty();
    }

    @Test
    void namesThePartsThatFailInDifferentWays() {
        CheckResult result = score(
                check(100),
                List.of(
                        passed("a"),
                        Outcome.unanswered("b", CheckStatus.ERROR, "It threw."),
                        Outcome.unanswered("c", CheckStatus.ERROR, "It threw."),
                        failed("d")));

        assertThat(result.message()).isEqualTo("3 of 4 are not right: b, c, d. It threw.");
    }

    @Test
    void saysOnceWhatAllPartsThatFailHaveInCommon() {
        CheckResult result = score(check(100), List.of(passed("a"), failed("b"), failed("c")));

        assertThat(result.message()).isEqualTo("It is off.");
    }

    @Test
    void namesFactsAfterTheirPart() {
        CheckResult whole = score(check(100), List.of(Outcome.wrong("", "", Map.of("actual", "1"))));
        CheckResult parts = score(check(100), List.of(Outcome.wrong("dw1", "", Map.of("actual", "1"))));

        assertThat(whole.facts()).containsExactly(Map.entry("actual", "1"));
        assertThat(parts.facts()).containsExactly(Map.entry("dw1 actual", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, FAILED, FAILED",
        "BLOCKED, ERROR, ERROR",
        "ERROR, TIMEOUT, TIMEOUT",
        "TIMEOUT, CRASHED, CRASHED",
        "BLOCKED, PASSED, PARTIAL"
    })
    void takesTheGravestStatusOfItsParts(CheckStatus a, CheckStatus b, CheckStatus expected) {
        CheckResult result = score(check(100), List.of(Outcome.unanswered("a", a, ""), Outcome.unanswered("b", b, "")));

        assertThat(result.status()).isEqualTo(expected);
    }

    @Test
    void letsABlockedCheckTakeTheOutcomeOfTheOneItFollows() {
        CheckResult right = follow(List.of(blocked("")), List.of(passed("")));
        CheckResult wrong = follow(List.of(blocked("")), List.of(failed("")));
        CheckResult blocked = follow(List.of(blocked("")), List.of(blocked("")));

        assertThat(right.score()).isEqualTo(new Points(100));
        assertThat(right.message()).isEmpty();
        assertThat(wrong.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(wrong.message()).isEqualTo("It is off.");
        assertThat(blocked.status()).isEqualTo(CheckStatus.BLOCKED);
        assertThat(blocked.score()).isEqualTo(Points.ZERO);
    }

    @Test
    void letsABlockedPartFollowThePartOfTheSameName() {
        CheckResult result = follow(List.of(blocked("exp"), blocked("loss")), List.of(failed("exp"), passed("loss")));

        assertThat(result.status()).isEqualTo(CheckStatus.PARTIAL);
        assertThat(result.score()).isEqualTo(new Points(50));
        assertThat(result.parts())
                .extracting(part -> part.status())
                .containsExactly(CheckStatus.FAILED, CheckStatus.PASSED);
    }

    @Test
    void letsABlockedPartFollowAllPartsWhereNoneHasItsName() {
        CheckResult result = follow(List.of(blocked("exp"), passed("loss")), List.of(failed("a"), passed("b")));

        assertThat(result.parts())
                .extracting(part -> part.status())
                .containsExactly(CheckStatus.FAILED, CheckStatus.PASSED);
    }

    @Test
    void givesItsOwnReasonWhereTheOneItFollowsIsBlockedAsWell() {
        Outcome leader = Outcome.unanswered("", CheckStatus.BLOCKED, "There is no gradient to build on.");

        CheckResult result = follow(List.of(blocked("")), List.of(leader));

        assertThat(result.message()).isEqualTo("It cannot judge.");
    }

    @Test
    void letsABlockedWholeFollowAllPartsTogether() {
        CheckResult partly = follow(List.of(blocked("")), List.of(failed("a"), passed("b")));
        CheckResult fully = follow(List.of(blocked("")), List.of(passed("a"), passed("b")));

        assertThat(partly.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(partly.score()).isEqualTo(Points.ZERO);
        assertThat(fully.score()).isEqualTo(new Points(100));
    }

    @ParameterizedTest
    @EnumSource(names = {"PASSED", "FAILED", "ERROR", "TIMEOUT", "CRASHED"})
    void followsNothingWhereACheckCouldJudge(CheckStatus status) {
        CheckResult result = follow(List.of(Outcome.unanswered("", status, "")), List.of(failed("a"), passed("b")));

        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void givesNothingForASubmissionThatCouldNotBeRun() {
        List<TaskResult> tasks = Scoring.nothing(rubric(LEADER, FOLLOWER), "It does not compile.");

        assertThat(Scoring.total(tasks)).isEqualTo(Points.ZERO);
        assertThat(tasks.get(0).checks()).hasSize(2).allSatisfy(check -> {
            assertThat(check.status()).isEqualTo(CheckStatus.BLOCKED);
            assertThat(check.message()).isEqualTo("It does not compile.");
        });
    }

    @Test
    void refusesToScoreACheckThatNeverRan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(rubric(LEADER), Map.of()))
                .withMessage("the check Checks.leader has no outcome");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(LEADER, List.of()))
                .withMessage("the check Checks.leader has no outcome");
    }

    private static CheckResult follow(List<Outcome> follower, List<Outcome> leader) {
        return Scoring.score(rubric(FOLLOWER, LEADER), Map.of(FOLLOWER.id(), follower, LEADER.id(), leader))
                .get(0)
                .checks()
                .get(0);
    }

    private static CheckResult score(Rubric.Check check, List<Outcome> outcomes) {
        return Scoring.score(rubric(check), Map.of(check.id(), outcomes))
                .get(0)
                .checks()
                .get(0);
    }

    private static Rubric.Check check(int hundredths) {
        return check("Checks.one", hundredths);
    }

    private static Rubric.Check check(String id, int hundredths) {
        return new Rubric.Check(name(id), "", new Points(hundredths), Visibility.HIDDEN, "", Optional.empty());
    }

    private static Rubric rubric(Rubric.Check... checks) {
        List<Rubric.Check> all = List.of(checks);
        Points sum = all.stream().map(Rubric.Check::points).reduce(Points.ZERO, Points::plus);
        return new Rubric(
                "id",
                "1",
                "title",
                new Rubric.ContractNames(name("course.Twice"), List.of(), List.of()),
                List.of(name("course")),
                new Rubric.Limits(Duration.ofSeconds(1), Duration.ofSeconds(1)),
                List.of(),
                List.of(new Rubric.Task("task", "title", sum, all)),
                PLACE);
    }

    private static Name name(String text) {
        return new Name(text, PLACE);
    }

    private static Outcome passed(String part) {
        return Outcome.passed(part);
    }

    private static Outcome failed(String part) {
        return Outcome.wrong(part, "It is off.", Map.of());
    }

    private static Outcome unanswered(CheckStatus status) {
        return Outcome.unanswered("", status, "No answer came.");
    }

    private static Outcome blocked(String part) {
        return Outcome.unanswered(part, CheckStatus.BLOCKED, "It cannot judge.");
    }
}

package gradecheck.report.words;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.blocked;
import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.words.Standing.Kind;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void aTaskIsRightWhereAllOfItsChecksPass() {
        assertThat(kindOf(passed("A.one", "1"), passed("A.two", "1"))).isEqualTo(Kind.RIGHT);
    }

    @Test
    void aStubIsNotWrongButNotWrittenYet() {
        Result result = with(threw("adam threw UnsupportedOperationException: adam is not written yet (A.java:9)."));

        assertThat(Standing.ofAll(result)).singleElement().satisfies(standing -> {
            assertThat(standing.kind()).isEqualTo(Kind.UNWRITTEN);
            assertThat(standing.method()).isEqualTo("adam");
            assertThat(standing.mark().word()).isEqualTo("not written yet");
        });
        assertThat(Standing.next(result)).isEqualTo("Next: write adam.");
    }

    @Test
    void anyOtherExceptionIsWrong() {
        assertThat(kindOf(threw("adam threw ArithmeticException: adam is not written yet.")))
                .isEqualTo(Kind.WRONG);
        assertThat(kindOf(threw("adam threw UnsupportedOperationException (A.java:9).")))
                .isEqualTo(Kind.WRONG);
        assertThat(kindOf(threw("adam threw UnsupportedOperationException: sigmoid is not written yet (A.java:9).")))
                .isEqualTo(Kind.WRONG);
    }

    @Test
    void aTaskWaitsWhereNothingElseKeepsItsChecksFromPassing() {
        assertThat(kindOf(passed("A.one", "1"), blocked("A.two", "1"))).isEqualTo(Kind.WAITING);
        assertThat(kindOf(failed("A.one", "1"), blocked("A.two", "1"))).isEqualTo(Kind.WRONG);
    }

    @Test
    void aTaskThatWaitsIsNotWrittenYetWhereItsOwnStubIsThere() {
        CheckResult waiting = check(
                "A.one", CheckStatus.BLOCKED, "0", "1", "sigmoid fails, so this check cannot judge forward.", Map.of());
        String stub = "throw new UnsupportedOperationException(\"forward is not written yet\");";

        assertThat(kindOf(waiting, "{\n        " + stub + "\n}")).isEqualTo(Kind.UNWRITTEN);
        assertThat(kindOf(waiting, "{\n        // " + stub + "\n}")).isEqualTo(Kind.WAITING);
        assertThat(kindOf(waiting, "{\n        " + stub.replace("forward", "sigmoid") + "\n}"))
                .isEqualTo(Kind.WAITING);
    }

    @Test
    void aWrongTaskThatEarnedPointsIsPartlyRight() {
        Result result = with(passed("A.one", "1"), failed("A.two", "1"));

        assertThat(Standing.ofAll(result).get(0).mark().word()).isEqualTo("partly right");
    }

    @Test
    void nextIsTheFirstTaskThatCanBeDoneNow() {
        Result result = aResult()
                .withTask("a", "Alpha", passed("A.one", "1"))
                .withTask("b", "Beta", blocked("B.one", "1"))
                .withTask("c", "Gamma", failed("C.one", "1"))
                .withTask("d", "Delta", failed("D.one", "1"))
                .build();

        assertThat(Standing.next(result)).isEqualTo("Next: repair Gamma.");
    }

    @Test
    void whatDoesNotCompileIsToBeMadeToFirst() {
        assertThat(Standing.next(notCompiling().build())).isEqualTo("Next: make it compile.");
        assertThat(Standing.ofAll(notCompiling().build())).isEmpty();
    }

    @Test
    void whereNoOneClassCanBeRunItSaysHowToGetOne() {
        Sources some = new Sources(List.of(new Sources.File("A.java", "class A {}", List.of())), 0);

        assertThat(next(SubmissionStatus.NO_IMPLEMENTATION, Sources.NONE))
                .isEqualTo("Next: give the .java file with your class, or the folder that holds it.");
        assertThat(next(SubmissionStatus.NO_IMPLEMENTATION, some))
                .isEqualTo("Next: let your class implement the contract.");
        assertThat(next(SubmissionStatus.AMBIGUOUS, some))
                .isEqualTo("Next: leave one class that implements the contract, or give its .java file alone.");
    }

    @Test
    void nothingIsNextWhereAllIsRight() {
        assertThat(Standing.next(with(passed("A.one", "1")))).isEmpty();
    }

    private static String next(SubmissionStatus status, Sources sources) {
        return Standing.next(aResult().withStatus(status).withSources(sources).build());
    }

    private static CheckResult threw(String message) {
        return check("A.one", CheckStatus.ERROR, "0", "1", message, Map.of());
    }

    private static Result with(CheckResult... checks) {
        return aResult().withTask("a", "Alpha", checks).build();
    }

    private static Kind kindOf(CheckResult check, String source) {
        Result result = aResult()
                .withTask("a", "Alpha", check)
                .withSources(new Sources(List.of(new Sources.File("A.java", source, List.of())), 0))
                .build();
        return Standing.ofAll(result).get(0).kind();
    }

    private static Kind kindOf(CheckResult... checks) {
        return Standing.ofAll(with(checks)).get(0).kind();
    }
}

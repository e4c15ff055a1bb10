package gradecheck.report.github;

import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.failed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.report.words.Legible;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.PartResult;
import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private static final String COMMAND =
            "::error file=x,line=1::owned%0A::add-mask::1\r\n::set-output name=score::100";

    @Test
    void namesTheLineAtWhichACheckFails() {
        String message = "It threw ArithmeticException: / by zero (Net.java:7).";
        Result result = ResultMother.aResult()
                .withTask("adam", "Adam", check("AdamChecks.one", CheckStatus.ERROR, "0", "5", message, Map.of()))
                .withSources(new Sources(
                        List.of(new Sources.File("src/Net.java", "", List.of(new Sources.Marker(7, message)))), 0))
                .build();

        assertThat(Annotations.of(result, "submissions/ada"))
                .isEqualTo("::error file=submissions/ada/src/Net.java,line=7,title=Adam (0 / 5)::"
                        + "Answers one: It threw ArithmeticException: / by zero (Net.java:7).\n");
        assertThat(Annotations.of(result, "")).startsWith("::error file=src/Net.java,line=7,");
        assertThat(Annotations.of(result, "hw1/")).startsWith("::error file=hw1/src/Net.java,line=7,");
    }

    @Test
    void namesTheLineOfAPart() {
        PartResult part = new PartResult("dw1", CheckStatus.ERROR, "It threw (Net.java:3).");
        Result result = ResultMother.aResult()
                .withTask("back", "Back", ResultMother.ofParts(failed("B.b", "5"), CheckStatus.FAILED, part))
                .withSources(new Sources(
                        List.of(new Sources.File("Net.java", "", List.of(new Sources.Marker(3, part.message())))), 0))
                .build();

        assertThat(Annotations.of(result, "")).startsWith("::error file=Net.java,line=3,title=Back (0 / 5)::");
    }

    @Test
    void namesNoFileWhereNoneIsKnown() {
        assertThat(Annotations.of(ResultMother.partlyRight().build(), ""))
                .isEqualTo("::error title=Adam (5 / 15)::Answers second: expected 0.5, was 0.25%0ALook at the sign.\n");
    }

    @Test
    void namesTheLinesOfTheCompiler() {
        assertThat(Annotations.of(ResultMother.notCompiling().build(), "hw1"))
                .isEqualTo("::error file=hw1/Backpropagation.java,line=12,title=does not compile::';' expected\n");
    }

    @Test
    void saysWhyNothingCouldBeGraded() {
        Result result = ResultMother.aResult()
                .withStatus(SubmissionStatus.REJECTED)
                .withNotes("The archive is broken.", "It ends early.")
                .build();

        assertThat(Annotations.of(result, ""))
                .isEqualTo("::error title=refused::The archive is broken.%0AIt ends early.\n");
    }

    @Test
    void isSilentWhereNothingIsWrong() {
        Result right = ResultMother.aResult()
                .withTask("sigmoid", "Sigmoid", ResultMother.passed("S.s", "5"))
                .build();

        assertThat(Annotations.of(right, "")).isEmpty();
        assertThat(Annotations.of(Summary.of(ResultMother.ASSIGNMENT, List.of(right), Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void showsNineAndCountsTheOthers() {
        ResultMother many = ResultMother.aResult();
        for (int i = 1; i <= 12; i++) {
            many.withTask("t" + i, "Task " + i, failed("T.c" + i, "5"));
        }

        assertThat(Annotations.of(many.build(), "").lines())
                .hasSize(10)
                .last()
                .isEqualTo("::error title=And more::3 others are in the report.");
    }

    @Test
    void listsWhatOfAClassCouldNotBeGraded() {
        List<Result> results = List.of(
                ResultMother.partlyRight().build(),
                ResultMother.notCompiling().withId("a,b").build());

        assertThat(Annotations.of(Summary.of(ResultMother.ASSIGNMENT, results, Duration.ZERO)))
                .isEqualTo("::error title=a%2Cb::does not compile\n");
    }

    @Test
    void escapesWhatWouldEndAPropertyOrBeACommand() {
        Result result = ResultMother.aResult()
                .withStatus(SubmissionStatus.COMPILE_ERROR)
                .withDiagnostic(new Diagnostic("a,line=1::x%0A::error\n::y.java", 3, COMMAND, ""))
                .build();

        assertThat(Annotations.of(result, ""))
                .isEqualTo(
                        "::error file=a%2Cline=1%3A%3Ax%250A%3A%3Aerror\\n%3A%3Ay.java,line=3,title=does not compile::"
                                + "\\::error file=x,line=1::owned%250A::add-mask::1%0A::set-output name=score::100\n");
    }

    @Test
    void writesOneLineAnAnnotationWhateverTheTextIs() {
        String lines = Annotations.of(Hostile.result(), Hostile.TEXT);

        assertThat(lines.lines()).hasSize(1).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.strip().codePoints()).noneMatch(Legible::isHidden);
    }
}

package gradecheck.report.text;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.blocked;
import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckTextTest {

    private static final Style PLAIN = new Style(false, false);

    @Test
    void tellsWhatIsRightWrongUnwrittenAndWaiting() {
        Result result = aResult()
                .withTask("a", "Sigmoid", passed("A.one", "2"))
                .withTask("b", "Forward", failed("B.one", "5"), passed("B.two", "1"))
                .withTask("c", "Backward", unwritten())
                .withTask("d", "Adam", blocked("D.one", "2"), blocked("D.two", "1"))
                .withNotes("A note.")
                .build();

        assertThat(CheckText.render(result, Optional.empty(), "page.html", PLAIN))
                .isEqualTo("""
                        Backpropagation from scratch   public checks, 15 points
                          ✓ Sigmoid                                  2 / 2
                          ~ Forward                                  1 / 6   partly right
                              ✗ failed: Answers one (0 / 5)
                                  expected 0.5, was 0.25
                                  hint: Look at the sign.
                          … Backward                                 0 / 4   not written yet
                          ⊘ Adam                                     0 / 3   waiting
                              forward gave nothing to build on
                          note: A note.
                        3 / 15   1 right, 1 wrong, 1 not written yet, 1 waiting   310ms   report: page.html
                        Next: repair Forward.
                        """);
        assertThat(CheckText.closing(result, PLAIN)).isEqualTo("~ partly right   3 / 15   Next: repair Forward.");
    }

    @Test
    void tellsWhatWasLeftOutWhereNothingCouldBeRun() {
        String note = "Left out as tests: Extra.java.";

        assertThat(CheckText.render(notCompiling().withNotes(note).build(), Optional.empty(), "", PLAIN))
                .contains("note: " + note);
        assertThat(CheckText.render(
                        aResult()
                                .withTask("c", "Backward", unwritten())
                                .withNotes(note)
                                .build(),
                        Optional.empty(),
                        "",
                        PLAIN))
                .doesNotContain(note);
    }

    @Test
    void besideErrorsOfTheCompilerItTellsOnlyOfSourcesThatWereLeftOut() {
        Result result = notCompiling()
                .withNotes(
                        "Left out as no Java source: pom.xml.",
                        "Left out as not written by hand: .git/.",
                        "Left out as tests: Extra.java.")
                .build();

        assertThat(CheckText.render(result, Optional.empty(), "", PLAIN))
                .contains("          double u = w[0]\n  note: Left out as tests: Extra.java.\n0 / 5 ")
                .doesNotContain("pom.xml", ".git/");
    }

    @Test
    void tellsWhatASaveHasChanged() {
        Result before = aResult().withTask("c", "Backward", unwritten()).build();
        Result now = aResult().withTask("c", "Backward", passed("C.one", "4")).build();

        assertThat(CheckText.render(now, Optional.of(before), "", PLAIN)).endsWith("""
                        Since the last save: +4 points; right now: Backward.
                        4 / 4   1 right   310ms
                        All public checks pass.
                        """);
    }

    @Test
    void showsTheLineThatDoesNotCompile() {
        assertThat(CheckText.render(notCompiling().build(), Optional.empty(), "", PLAIN))
                .isEqualTo("""
                        Backpropagation from scratch   public checks, 5 points
                          ✗ does not compile
                              Backpropagation.java:12  ';' expected
                                  double u = w[0]
                        0 / 5   310ms
                        Next: make it compile.
                        """);
    }

    @Test
    void letsNothingSteerTheTerminal() {
        Result hostile = Hostile.result();

        assertThat(CheckText.render(hostile, Optional.of(aResult().build()), "", PLAIN)
                        + CheckText.closing(hostile, PLAIN))
                .contains("\\u001B[2J", "\\u202E")
                .doesNotContain("\u001B", "\u009B", "\u202E", "\u0000");
    }

    private static CheckResult unwritten() {
        return check(
                "C.one",
                CheckStatus.ERROR,
                "0",
                "4",
                "backward threw UnsupportedOperationException: backward is not written yet (B.java:18).",
                Map.of());
    }
}

package gradecheck.report.text;

import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionTextTest {

    @Test
    void showsTasksAndBelowThemWhatFailed() {
        assertThat(text(partlyRight().build())).isEqualTo("""
                        Backpropagation from scratch   version 1.0, 3 checks, 20 points
                          ✓ Sigmoid                                  5 / 5
                          ~ Adam                                    5 / 15
                              ✗ failed: Answers second (0 / 10)
                                  expected 0.5, was 0.25
                                  hint: Look at the sign.
                        10 / 20   1 failed, 2 passed   310ms   report: out/index.html
                        """);
    }

    @Test
    void tellsACauseUnderItsTask() {
        Result result = partlyRight()
                .withFindings(new Finding("adam.ema", "adam", "Mixes up averages.", "All vectors fit."))
                .build();

        assertThat(text(result)).contains("""
                          ~ Adam                                    5 / 15
                              adam.ema: Mixes up averages.
                                  All vectors fit.
                              ✗ failed: Answers second (0 / 10)
                        """);
    }

    @Test
    void breaksLongLinesBelowTheirBeginning() {
        Result result = partlyRight()
                .withFindings(
                        new Finding("adam.ema", "adam", "Mixes up averages.", "All vectors fit, and all of them."))
                .build();

        assertThat(SubmissionText.render(result, "", new Style(false, false, 40)))
                .contains("""
                              adam.ema: Mixes up averages.
                                  All vectors fit, and all of
                                  them.
                        """);
    }

    @Test
    void drawsTheLossOfAnOptimizerThatLostPoints() {
        Result result = partlyRight()
                .withCurve("sigmoid", new Curve(List.of(1.0)))
                .withCurve("adam", new Curve(List.of(1.0, 0.1)))
                .build();

        assertThat(text(result)).containsOnlyOnce("      loss ").contains("      loss ▇▁ 1 to 0.1 in 2 epochs\n");
    }

    @Test
    void showsWhatTheCompilerSaid() {
        assertThat(text(notCompiling().withNotes("A note.").build())).isEqualTo("""
                        Backpropagation from scratch   version 1.0, 1 check, 5 points
                          ✗ does not compile
                              Backpropagation.java:12  ';' expected
                                  double u = w[0]
                          note: A note.
                        0 / 5   310ms   report: out/index.html
                        """);
    }

    @Test
    void letsNothingSteerTheTerminal() {
        assertThat(text(Hostile.result()))
                .contains("\\u001B[2J", "\\u202E")
                .doesNotContain("\u001B", "\u009B", "\u202E", "\u0000");
    }

    private static String text(Result result) {
        return SubmissionText.render(result, "out/index.html", new Style(false, false));
    }
}

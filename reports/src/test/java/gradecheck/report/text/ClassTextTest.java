package gradecheck.report.text;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTextTest {

    private static final Style PLAIN = new Style(false, false);

    @Test
    void listsSubmissionsAndCloses() {
        Result none = aResult()
                .withId("王")
                .withStatus(SubmissionStatus.NO_IMPLEMENTATION)
                .build();

        assertThat(text(
                        PLAIN,
                        partlyRight().build(),
                        notCompiling().withId("bob").build(),
                        none))
                .isEqualTo("""
                              score  sigmoid     adam
                        ada      10        5        5  ~ partly right: adam
                        bob       0        0           ✗ does not compile
                        王        0                    ∅ no implementation

                        3 graded in 8.7s   median 0   1 did not compile, 1 without an implementation, 0 grader errors   report: out/index.html
                        """);
    }

    @Test
    void usesOnlyAsciiWhereToldTo() {
        String text =
                text(new Style(false, true), partlyRight().withId("Émilie-王").build(), Hostile.result());

        assertThat(text).isASCII().contains("Emilie-?", "~ partly right");
    }

    @Test
    void colorsOnlyWhereToldTo() {
        assertThat(text(PLAIN, partlyRight().build())).doesNotContain("\u001B");
        assertThat(text(new Style(true, false), partlyRight().build())).contains("\u001B[33m~ partly right\u001B[0m");
    }

    @Test
    void letsNothingSteerTheTerminal() {
        Result hostile = aResult().withId("a\u001B[2J\u202E\nb").build();

        assertThat(text(PLAIN, hostile)).contains("a\\u001B[2J\\u202E\\nb").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void saysHowManySubmissionsItLeavesOut() {
        Result[] many = Collections.nCopies(53, partlyRight().build()).toArray(Result[]::new);

        assertThat(text(PLAIN, many).lines()).hasSize(54).contains("and 3 more");
    }

    @Test
    void closesAnEmptyClassWithoutAMedian() {
        assertThat(text(PLAIN)).isEqualTo("0 graded in 8.7s   0 grader errors   report: out/index.html\n");
    }

    @Test
    void fitsItsTableIntoTheTerminal() {
        Result result = sevenTasks("wolfeschlegelsteinhausen-anna");

        assertThat(text(new Style(false, false, 80), result).lines().limit(2))
                .containsExactly(
                        "                           score sigmo forwa backw gradi vanil momen  adam",
                        "wolfeschlegelsteinhause…      35     5     5     5     5     5     5     5  ✓");
        assertThat(text(new Style(false, false, 120), result).lines().limit(2))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(120))
                .last()
                .asString()
                .endsWith("✓ full marks");
    }

    @Test
    void cutsIdsWhereATerminalIsNarrow() {
        assertThat(text(new Style(false, false, 60), sevenTasks("wolfeschlegelsteinhausen-anna"))
                        .lines()
                        .limit(2))
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(62));
    }

    private static Result sevenTasks(String id) {
        ResultMother result = aResult().withId(id);
        for (String task : List.of("sigmoid", "forward", "backward", "gradient-check", "vanilla", "momentum", "adam")) {
            result = result.withTask(task, task, ResultMother.passed(task + ".x", "5"));
        }
        return result.build();
    }

    private static String text(Style style, Result... results) {
        Summary summary = Summary.of(ASSIGNMENT, List.of(results), Duration.ofMillis(8700));
        return ClassText.render(summary, List.of(results), "out/index.html", style);
    }
}

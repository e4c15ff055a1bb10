package gradecheck.report.github;

import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.passed;
import static gradecheck.result.ResultMother.points;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.report.words.Legible;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.GradeChange;
import gradecheck.result.Output;
import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionMarkdownTest {

    @Test
    void saysTheScoreWhatToFixAndThePointsOfEachTask() {
        Result result = ResultMother.partlyRight()
                .withFindings(new Finding("adam.x", "adam", "The bias is not corrected.", ""))
                .withNotes("Two files were left out.")
                .build();

        assertThat(SubmissionMarkdown.summary(result, Optional.empty())).isEqualTo("""
                ## 10 / 20: Backpropagation from scratch

                ⚠️ partly right

                ### Fix first

                1. **Adam** (10 of 15 points lost), Answers second: ` expected 0.5, was 0.25 ` Hint: Look at the sign.

                | task | result | points |
                |---|---|---:|
                | Sigmoid | ✅ full marks | 5 / 5 |
                | Adam | ⚠️ partly right | 5 / 15 |

                ### Likely causes

                * The bias is not corrected.

                ### Notes

                * Two files were left out.

                Isolation: strict. Seed: 42. Gradecheck ` 0.1.0 ` on Java ` 17.0.15 `.
                """);
    }

    @Test
    void saysWhatChangedSinceTheRunBefore() {
        GradeChange change = new GradeChange(
                "ada",
                "Ada",
                SubmissionStatus.GRADED,
                points("2"),
                SubmissionStatus.GRADED,
                points("10"),
                Map.of(),
                List.of("other sources"));

        assertThat(SubmissionMarkdown.summary(ResultMother.partlyRight().build(), Optional.of(change)))
                .contains("⚠️ partly right, **+8** since the run before (other sources)\n");
    }

    @Test
    void showsWhatTheCompilerSays() {
        assertThat(SubmissionMarkdown.summary(ResultMother.notCompiling().build(), Optional.empty()))
                .contains("❌ does not compile\n")
                .contains("* ` Backpropagation.java:12 ` ` ';' expected `\n")
                .doesNotContain("Fix first");
    }

    @Test
    void foldsWhatIsNotFirst() {
        ResultMother many = ResultMother.aResult();
        for (int i = 1; i <= 5; i++) {
            many.withTask("t" + i, "Task " + i, failed("T.c" + i, "5"));
        }

        assertThat(SubmissionMarkdown.summary(many.build(), Optional.empty()))
                .containsSubsequence(
                        "3. **Task 3**", "<details><summary>2 other tasks to fix</summary>\n\n4. **Task 4**")
                .contains("5. **Task 5**")
                .contains("\n</details>\n");
    }

    @Test
    void formsNothingOfWhatAStudentWrote() {
        String attack = "@staff [x](http://evil) ![i](http://evil/i.png) <img src=x> ` ``` | --- | #1 www.evil.org\n"
                + "# owned\n::error::owned\n</details> a@b.org deadbeef1 https://evil &lt; $`x`$";
        CheckResult check = new CheckResult(
                attack,
                attack,
                Visibility.PUBLIC,
                CheckStatus.FAILED,
                points("0"),
                points("5"),
                attack,
                attack,
                List.of(),
                Map.of());
        Result result = ResultMother.aResult()
                .withNotes(attack)
                .withTask("t", attack, check, passed("T.p", "1"))
                .withFindings(new Finding("f", "t", attack, attack))
                .withOutput(new Output("printed", 0))
                .build();

        String markdown = SubmissionMarkdown.summary(result, Optional.empty());
        String outsideOfCode = markdown.replaceAll("(?<!`)(`+) .*? \\1(?!`)", "CODE");

        assertThat(outsideOfCode.lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(outsideOfCode)
                .contains("1. **CODE** (5 of 6 points lost), CODE: CODE Hint: CODE\n")
                .contains("| CODE | ⚠️ partly right | 1 / 6 |\n")
                .contains("### Likely causes\n\n* CODE\n")
                .contains("### Notes\n\n* CODE\n")
                .doesNotContain("evil", "@", "`", "owned", "deadbeef", "<img");
        assertThat(markdown).doesNotContain("printed");
    }

    @Test
    void isLegibleWhateverTheTextIs() {
        String markdown = SubmissionMarkdown.comment(Hostile.result());

        assertThat(markdown.codePoints().filter(c -> c != '\n' && c != 0xFE0F)).noneMatch(Legible::isHidden);
    }

    @Test
    void keepsACommentSmallAndSaysWhatIsMissing() {
        ResultMother much = ResultMother.aResult();
        String message = "`".repeat(600);
        for (int i = 1; i <= 2000; i++) {
            much.withTask(
                    "t" + i,
                    "Task " + i,
                    ResultMother.check("T.c" + i, CheckStatus.FAILED, "0", "5", message, Map.of()));
        }
        Result result = much.withNotes("x".repeat(10_000)).build();

        String comment = SubmissionMarkdown.comment(result);

        assertThat(comment.getBytes(StandardCharsets.UTF_8).length).isBetween(50_000, 64_000);
        assertThat(comment)
                .startsWith("<!-- gradecheck -->\n## 0 / 10000: Backpropagation from scratch\n")
                .contains("3. **Task 3**")
                .containsPattern("And \\d{4} more, for which there is no room here\\.")
                .contains("\n</details>\n");
        assertThat(SubmissionMarkdown.summary(result, Optional.empty()).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(900_000, 1024 * 1024 - 1);
    }
}

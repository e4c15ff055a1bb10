package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gradecheck.grading.ReportFolder;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.GradeChange;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run into the same folder does again, and what it says of that. */
class ResumeTest {

    private static final Path CHLOE = Run.PROJECT.resolve("examples/submissions/chloe.java");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path out;

    @BeforeEach
    void gradeOnce() throws IOException {
        submissions = Files.createDirectory(temporary.resolve("class"));
        out = temporary.resolve("report");
        Files.copy(CHLOE, submissions.resolve("chloe.java"));
        Files.writeString(submissions.resolve("broken.java"), "class Broken implements BackpropagationAssignment {");
        grade();
        for (String id : new String[] {"chloe", "broken"}) {
            Files.setLastModifiedTime(result(id), LONG_AGO);
        }
    }

    private Run grade(Object... options) {
        Object[] arguments = new Object[4 + options.length];
        System.arraycopy(new Object[] {"grade", submissions, "--out", out}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private Path result(String id) {
        return out.resolve("submissions").resolve(id).resolve("result.json");
    }

    private boolean wasGradedAgain(String id) throws IOException {
        return !Files.getLastModifiedTime(result(id)).equals(LONG_AGO);
    }

    private Summary summary() throws IOException {
        try {
            return SummaryJson.read(Files.readString(out.resolve("summary.json")));
        } catch (UnreadableReportException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void gradesNothingAgainThatHasNotChanged() throws IOException {
        Run run = grade();

        assertThat(run.out()).contains("0 of 2 graded in").doesNotContain("since the run before");
        assertThat(wasGradedAgain("chloe")).isFalse();
        assertThat(wasGradedAgain("broken")).isFalse();
        assertThat(summary().submissions()).hasSize(2);
        assertThat(out.resolve("junit.xml")).content().contains("does not compile", "chloe.adam");
    }

    @Test
    void gradesAgainWhatChangedAndTellsWhoMovedAndWhy() throws IOException {
        Files.copy(CHLOE, submissions.resolve("dora.java"));
        Files.writeString(submissions.resolve("broken.java"), Files.readString(CHLOE));

        Run run = grade();

        assertThat(wasGradedAgain("chloe")).isFalse();
        assertThat(wasGradedAgain("broken")).isTrue();
        assertThat(run.out())
                .contains("2 of 3 graded in", "since the run before: 1 up, 1 joined", "0 → 100  (other sources)");
        assertThat(summary().changes().joined()).containsExactly("dora");
        assertThat(summary().changes().moved()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("broken");
            assertThat(change.statusBefore()).isEqualTo(SubmissionStatus.COMPILE_ERROR);
            assertThat(change.tasks()).hasSize(7);
        });
        assertThat(out.resolve("index.html")).content().contains("Since the run before", "does not compile before");
    }

    @Test
    void tellsWhoIsNoLongerThere() throws IOException {
        Files.copy(CHLOE, submissions.resolve("dora.java"));
        Files.delete(submissions.resolve("broken.java"));

        grade();

        assertThat(summary().changes().left()).containsExactly("broken");
        assertThat(out.resolve("submissions/broken")).doesNotExist();
    }

    @Test
    void gradesAllAgainWithAnotherSeedOrWhenAsked() throws IOException {
        grade("--seed", 7);
        boolean withOtherSeed = wasGradedAgain("chloe") && wasGradedAgain("broken");
        Files.setLastModifiedTime(result("chloe"), LONG_AGO);
        grade("--seed", 7, "--fresh");

        assertThat(withOtherSeed).isTrue();
        assertThat(wasGradedAgain("chloe")).isTrue();
        assertThat(summary().changes().moved()).isEmpty();
    }

    @Test
    void gradesAllAgainWithAChangedRubricAndSaysSo() throws IOException {
        Path bundle = temporary.resolve("dearer.jar");
        Bundles.copy(
                bundle,
                rubric -> rubric.replaceFirst(
                        "(?s)(title: Gradient checking\n    points: )15(.*?points: )10\\.5", "$116$211.5"));

        grade("--assignment", bundle);

        assertThat(summary().changes().moved())
                .extracting(GradeChange::id, GradeChange::reasons)
                .containsExactly(tuple("chloe", List.of("the assignment changed")));
    }

    @Test
    void gradesAgainWhatWasLeftBroken() throws IOException {
        Files.writeString(result("chloe"), Files.readString(result("chloe")).substring(0, 4_000));
        Files.delete(out.resolve("submissions/broken/index.html"));

        grade();

        assertThat(wasGradedAgain("broken")).isTrue();
        assertThat(result("chloe")).content().endsWith("}\n");
        assertThat(out.resolve("submissions/broken/index.html")).isNotEmptyFile();
    }

    @Test
    void keepsTwoRunsApart() {
        try (ReportFolder other = ReportFolder.take(out)) {
            Run run = Run.of("grade", submissions, "--out", out);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Another run is writing to " + out);
            assertThat(other.dashboard()).exists();
        }
    }
}

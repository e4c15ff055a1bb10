package gradecheck.grading;

import static gradecheck.grading.SampleReport.ASSIGNMENT;
import static gradecheck.grading.SampleReport.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.report.json.ResultJson;
import gradecheck.result.AssignmentRef;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedReportTest {

    private static final HandIn HAND_IN = new HandIn("canvas", "7", "a@x.edu", "today", true);

    @TempDir
    Path folder;

    private Path resultOf(String id) {
        return folder.resolve("submissions").resolve(id).resolve("result.json");
    }

    @Test
    void givesTheResultsInTheOrderOfTheSummary() {
        Result zoe = graded("zoe", HAND_IN, "85.5");
        Result ada = graded("ada", HandIn.NONE, "0");
        SampleReport.write(folder, zoe, ada);

        FinishedReport report = FinishedReport.open(folder);

        assertThat(report.results()).containsExactly(zoe, ada);
        assertThat(report.summary().assignment()).isEqualTo(ASSIGNMENT);
    }

    @Test
    void readsAResultWhenItIsItsTurn() throws IOException {
        SampleReport.write(folder, graded("ada", HAND_IN, "1"), graded("bob", HAND_IN, "2"));
        Files.writeString(resultOf("bob"), "{");

        try (Stream<Result> results = FinishedReport.open(folder).results()) {
            assertThat(results.findFirst().orElseThrow().submission().id()).isEqualTo("ada");
        }
    }

    @Test
    void aFolderWithoutASummaryIsNoReport() {
        assertComplains("There is no finished report at " + folder);
    }

    @Test
    void saysWhichResultIsMissingOrBroken() throws IOException {
        SampleReport.write(folder, graded("ada", HAND_IN, "1"));

        Files.writeString(resultOf("ada"), "{\"schema\": \"other/v9\"}");
        assertComplains(resultOf("ada") + " cannot be read: the schema must be gradecheck/result/v1, was other/v9.");

        Files.write(resultOf("ada"), new byte[] {'{', (byte) 0xFF});
        assertComplains(resultOf("ada") + " cannot be read: it is not UTF-8.");

        Files.delete(resultOf("ada"));
        assertComplains(resultOf("ada") + " cannot be read: it is missing.");

        Files.writeString(folder.resolve("summary.json"), "no JSON");
        assertComplains("summary.json cannot be read: not readable as gradecheck/summary/v1");
    }

    @Test
    void resultsOfTwoAssignmentsAreNoReport() throws IOException {
        SampleReport.write(folder, graded("ada", HAND_IN, "1"));
        AssignmentRef other = new AssignmentRef("thrice", "Thrice", "2", "");

        put(SampleReport.result(other, "ada", HAND_IN, SubmissionStatus.GRADED, "1"));

        assertComplains("is a result of the assignment thrice, version 2, and the summary beside it is of another");
    }

    @Test
    void aResultThatIsNewerThanTheSummaryIsNotTakenForFinished() throws IOException {
        SampleReport.write(folder, graded("ada", HAND_IN, "1"));

        put(graded("ada", HAND_IN, "2"));
        assertComplains("the summary beside it tell different things of ada");

        put(SampleReport.result(ASSIGNMENT, "ada", HAND_IN, SubmissionStatus.REJECTED, "1"));
        assertComplains("the summary beside it tell different things of ada");
    }

    private void put(Result result) throws IOException {
        Files.writeString(resultOf("ada"), ResultJson.write(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../ada", "..", ".", "", "/etc", "ada/b", "bob"})
    void anIdThatIsNotTheNameOfOneFolderIsDamage(String id) throws IOException {
        SampleReport.write(folder, graded("ada", HAND_IN, "1"), graded("bob", HAND_IN, "1"));
        Path summary = folder.resolve("summary.json");
        Files.writeString(summary, Files.readString(summary).replace("\"id\": \"ada\"", "\"id\": \"" + id + "\""));

        assertComplains("summary.json is damaged: \"" + id + "\" is not the id of one submission.");
    }

    private void assertComplains(String complaint) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> FinishedReport.open(folder).results().toList())
                .withMessageContaining(complaint);
    }
}

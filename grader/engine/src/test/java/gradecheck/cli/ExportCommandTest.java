package gradecheck.cli;

import static gradecheck.grading.SampleReport.ASSIGNMENT;
import static gradecheck.grading.SampleReport.graded;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.grading.SampleReport;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String GRADEBOOK = """
            Student,ID,SIS User ID,SIS Login ID,Section,Twice as much (4711),Other (4712)
            "    Points Possible",,,,,100.00,10.00
            "Lovelace, Ada",101,,ada,A,,5.00
            "Müller, Jörg",102,,jm,A,,
            """;

    private static final String WORKSHEET = """
            \uFEFFIdentifier,"Full name",Grade,"Maximum Grade","Feedback comments"
            "Participant 5",chloe,,100.00,
            "Participant 6","Ben",,100.00,
            """.replace("\n", "\r\n");

    @TempDir
    private Path temporary;

    private Path out;

    @BeforeEach
    void chooseFiles() {
        out = temporary.resolve("new/out.csv");
    }

    private Path report(Result... results) {
        return SampleReport.write(temporary.resolve("report"), results);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("downloaded.csv"), content);
    }

    private static HandIn canvas(String id) {
        return new HandIn("canvas", id, "", "", false);
    }

    @Test
    void whatWasGradedGoesIntoAGradeBookAndAWorksheet() throws IOException {
        Path submissions = Files.createDirectory(temporary.resolve("class"));
        Files.copy(Run.PROJECT.resolve("examples/submissions/chloe.java"), submissions.resolve("chloe.java"));
        Files.writeString(submissions.resolve("Ben.java"), "class Ben implements BackpropagationAssignment {");
        Path report = temporary.resolve("graded");
        Run.of("grade", submissions, "--out", report);
        Path gradebook = file("Student,ID,Section,HW (7)\n\"Chloe, A\",1,S,\nBen,2,S,\nchloe,3,S,\n");

        Run canvas = Run.of("export", "--to", "canvas", report, "--into", gradebook, "--column", "HW", "--out", out);

        assertThat(canvas.err()).isEmpty();
        assertThat(canvas.code()).isZero();
        assertThat(out).hasContent("Student,ID,Section,HW (7)\n\"Chloe, A\",1,S,\nBen,2,S,0\nchloe,3,S,100\n");

        Path worksheet = file(WORKSHEET);
        Run moodle = Run.of("export", "--to", "MOODLE", report, "--into", worksheet, "--out", out);

        assertThat(moodle.err()).isEmpty();
        assertThat(moodle.code()).isZero();
        assertThat(Files.readString(out))
                .startsWith(WORKSHEET.substring(0, WORKSHEET.indexOf("\"Participant 5\"")))
                .contains("\"Participant 5\",chloe,100,100.00,100 of 100 points.\r\n")
                .contains("\"Participant 6\",\"Ben\",0,100.00,0 of 100 points: does not compile. ");
        assertThat(worksheet).content().isEqualTo(WORKSHEET);
    }

    @Test
    void saysWhoHasNoPlaceAndEndsWithThree() throws IOException {
        Path report = report(
                graded("ada", HandIn.NONE, "85.5"),
                graded("eve", canvas("999"), "1"),
                SampleReport.result(ASSIGNMENT, "jm", HandIn.NONE, SubmissionStatus.GRADER_ERROR, "0"));

        Run run = Run.of("export", "--to", "canvas", report, "--into", file(GRADEBOOK), "--out", out);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("""
                1 score written to %s.
                The scores are in column "Twice as much (4711)".
                The grader failed at 1: jm; no score was written for them.
                No place for 1: eve fits no row.
                """.formatted(out));
        assertThat(out).hasContent("""
                Student,ID,SIS User ID,SIS Login ID,Section,Twice as much (4711)
                "    Points Possible",,,,,100.00
                "Lovelace, Ada",101,,ada,A,85.5
                "Müller, Jörg",102,,jm,A,
                """);
    }

    @Test
    void jsonAndQuietSayItShorter() throws IOException {
        Path report = report(graded("ada", HandIn.NONE, "85.5"));

        Run json = Run.of("export", "--to", "csv", report, "--out", temporary, "--json");
        Run quiet = Run.of("export", "--to", "csv", report, "--out", temporary, "--quiet");

        assertThat(json.out()).startsWith("{").contains("\"written\": [ \"ada\" ]", "\"to\": \"csv\"");
        assertThat(quiet.out())
                .isEqualTo("1 score written to " + temporary.resolve("grades.csv") + "." + System.lineSeparator());
        assertThat(temporary.resolve("grades.csv")).content().contains("ada,,,ada,85.5,100,85.5,graded,\n");
    }

    @Test
    void replacesAnEarlierExportAndLeavesNothingBeside() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "old");

        Run.of("export", "--to", "csv", report(graded("ada", HandIn.NONE, "85.5")), "--out", out);

        assertThat(out).content().startsWith("id,student id");
        try (Stream<Path> files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void anAutograderFindsItsResultWhereItLooks() throws IOException {
        Path report = report(graded("ada", HandIn.NONE, "85.5"));
        Path results = temporary.resolve("results/results.json");

        Run run = Run.of("export", "--to", "gradescope", report, "--out", results);
        Run again = Run.of("export", "--to", "gradescope", report, "--out", temporary);

        assertThat(run.out()).isEqualTo("1 score written to " + results + ".\n");
        assertThat(results).content().contains("\"score\": 85.5", "\"execution_time\": 1.250", "Twice: Doubles");
        assertThat(again.code()).isZero();
        assertThat(temporary.resolve("results.json")).hasSameTextualContentAs(results);
    }

    @Test
    void aClassHasAFolderForEachSubmissionThatHasAScore() {
        Path report = report(
                graded("ada (2)", HandIn.NONE, "85.5"),
                SampleReport.result(ASSIGNMENT, "bob", HandIn.NONE, SubmissionStatus.REJECTED, "0"),
                SampleReport.result(ASSIGNMENT, "eve", HandIn.NONE, SubmissionStatus.GRADER_ERROR, "0"));
        Path folder = temporary.resolve("all");

        Run run = Run.of("export", "--to", "gradescope", report, "--out", folder);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("2 scores written to " + folder, "The grader failed at 1: eve");
        assertThat(folder.resolve("ada (2)/results.json")).content().contains("\"score\": 85.5");
        assertThat(folder.resolve("bob/results.json")).content().contains("\"score\": 0.0");
        assertThat(folder.resolve("eve")).doesNotExist();
    }

    @Test
    void classroom50TakesOneSubmission() {
        Path report = report(graded("ada", HandIn.NONE, "1"), graded("bob", HandIn.NONE, "1"));

        Run run = Run.of("export", "--to", "classroom50", report, "--out", out);

        assertComplains(run, "Classroom 50 grades one submission at a time, and " + report + " has 2.");
    }

    @Test
    void aClassUnderPseudonymsIsNotExported() {
        Run run =
                Run.of("export", "--to", "csv", report(graded("student-0123456789ab", HandIn.NONE, "1")), "--out", out);

        assertComplains(run, "is anonymous", "without --anonymous");
    }

    @Test
    void wrongUsageIsOneSentenceAndTwo() throws IOException {
        Path report = report(graded("ada", canvas("101"), "1"));
        Path gradebook = file(GRADEBOOK);
        Path latin = Files.write(temporary.resolve("latin"), "M\u00FCller".getBytes(StandardCharsets.ISO_8859_1));
        Object[] into = {"export", "--to", "canvas", report, "--out", out, "--into"};

        assertComplains(Run.of("export", "--to", "csv", temporary, "--out", out), "no finished report at");
        assertComplains(
                Run.of("export", "--to", "blackbord", report, "--out", out),
                "'blackbord' is none of canvas, moodle, gradescope, classroom50, csv");
        assertComplains(Run.of("export", report, "--out", out), "Missing required option", "--to");
        assertComplains(Run.of("export", "--to", "canvas", report, "--out", out), "--into", "--column \"HW1 (1234)\"");
        assertComplains(Run.of("export", "--to", "moodle", report, "--out", out), "grading worksheet", "--into");
        assertComplains(
                Run.of("export", "--to", "csv", report, "--out", out, "--into", gradebook), "--into", "not for csv");
        assertComplains(
                Run.of("export", "--to", "moodle", report, "--out", out, "--into", gradebook, "--column", "HW"),
                "--column",
                "not for moodle");
        assertComplains(Run.of(with(into, temporary.resolve("missing"))), "There is no file at", "missing");
        assertComplains(Run.of(with(into, latin)), "is not UTF-8");
        assertComplains(Run.of(with(into, temporary)), "cannot be read");
        assertComplains(
                Run.of(with(into, gradebook, "--column", "HW")),
                "downloaded.csv: it has no assignment called \"HW\"",
                "\"Twice as much (4711)\", \"Other (4712)\"");
        assertComplains(
                Run.of("export", "--to", "moodle", report, "--out", out, "--into", gradebook),
                "this is no grading worksheet of Moodle");
        assertComplains(
                Run.of("export", "--to", "canvas", report, "--out", gradebook, "--into", gradebook), "would replace");
        assertComplains(Run.of("export", "--to", "csv", report, "--out", latin.resolve("x")), "cannot be written");
        assertComplains(
                Run.of("export", "--to", "classroom50", report, "--out", out),
                "these are missing: ASSIGNMENT, CLASSROOM, COMMIT_URL, RELEASE_URL, SUBMISSION_TAG.");
        assertThat(out).doesNotExist();
        assertThat(gradebook).content().isEqualTo(GRADEBOOK);
    }

    private static Object[] with(Object[] arguments, Object... more) {
        return Stream.of(arguments, more).flatMap(Stream::of).toArray();
    }

    private static void assertComplains(Run run, String... fragments) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: ").contains(fragments).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        Run run = Run.of("export", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("gradecheck export --to canvas --into", "Exit codes", "--feedback-column");
    }
}

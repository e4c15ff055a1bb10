package gradecheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.json.ResultJson;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Attendance;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learning platforms give out, from the download to the reports. */
class DownloadsTest {

    private static final String BROKEN = "class Broken implements BackpropagationAssignment {";

    @TempDir
    private Path temporary;

    private static String right() throws IOException {
        return Files.readString(Run.PROJECT.resolve("examples/submissions/chloe.java"));
    }

    private Path out() {
        return temporary.resolve("report");
    }

    private Path folder(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = temporary.resolve("download").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return temporary.resolve("download");
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = temporary.resolve("download.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(UTF_8));
                packed.closeEntry();
            }
        }
        return zip;
    }

    private Result result(String id) throws IOException, UnreadableReportException {
        return ResultJson.read(
                Files.readString(out().resolve("submissions").resolve(id).resolve("result.json")));
    }

    private static Map<String, String> canvas() throws IOException {
        return Map.of(
                "lovelaceada_LATE_101_9001_Backpropagation-3.java",
                right(),
                "lovelaceada_LATE_101_9002_Notes-1.java",
                "package backprop; public class Notes {}",
                "müllerjörg_102_9003_Backpropagation.java",
                BROKEN,
                "liben_103_9004_Backpropagation.java",
                BROKEN,
                "zorroz_104_text.html",
                "<p>see my mail</p>");
    }

    @Test
    void aCanvasDownloadIsGradedUnderTheNamesOfTheRoster() throws IOException, UnreadableReportException {
        Path roster = Files.writeString(temporary.resolve("roster.csv"), """
                        Student,ID,Email
                        "Lovelace, Ada",101,ada@example.edu
                        "Müller, Jörg",102,
                        "Li, Ben",103,
                        "Hopper, Grace",105,
                        """);

        Run run = Run.of("grade", folder(canvas()), "--out", out(), "--roster", roster);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "recognised: a Canvas download, 4 students, 1 late, 1 with several files\n",
                        "roster: nothing came from 1 of 4: Hopper, Grace\n",
                        "roster: not on it: 1 of the submissions: zorroz_104\n");
        Result ada = result("lovelaceada_101");
        assertThat(ada.submission().name()).isEqualTo("Lovelace, Ada");
        assertThat(ada.submission().handIn()).isEqualTo(new HandIn("canvas", "101", "ada@example.edu", "", true));
        assertThat(ada.score()).isEqualTo(ada.maxScore());
        assertThat(ada.notes()).contains("Handed in late, says Canvas.");
        assertThat(ada.sources().files())
                .extracting(file -> file.path())
                .containsExactly("Backpropagation.java", "Notes.java");
        assertThat(Files.readAllLines(out().resolve("gradebook.csv")))
                .contains("lovelaceada_101,\"Lovelace, Ada\",100,100,5,15,30,15,10,10,15,graded,,late")
                .anyMatch(row -> row.startsWith("zorroz_104,zorroz,0,100,") && row.endsWith(",no-implementation,,"));
        Summary summary = SummaryJson.read(Files.readString(out().resolve("summary.json")));
        assertThat(summary.sameSources()).containsExactly(List.of("liben_103", "müllerjörg_102"));
        assertThat(summary.roster())
                .isEqualTo(new Attendance(
                        4, List.of(new Attendance.Absent("105", "Hopper, Grace", "")), List.of("zorroz_104")));
        assertThat(out().resolve("index.html"))
                .content()
                .contains("Same sources", "Hopper, Grace (105)", ">late</span>");
        assertThat(out().resolve("submissions/liben_103/index.html"))
                .content()
                .doesNotContain("Same sources", "Müller", "müllerjörg");
    }

    @Test
    void aMoodleDownloadIsGradedFromItsZip() throws IOException, UnreadableReportException {
        Map<String, String> files = Map.of(
                "Ada Lovelace_12_assignsubmission_file/src/backprop/Backpropagation.java",
                right(),
                "Jörg Müller_13_assignsubmission_file/Backpropagation.java",
                BROKEN,
                "Jörg Müller_14_assignsubmission_file/Backpropagation.java",
                BROKEN + " ");

        Run run = Run.of("grade", zip(files), "--out", out(), "--layout", "moodle");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("recognised: a Moodle download, 3 students\n");
        assertThat(result("Ada Lovelace_12").score())
                .isEqualTo(result("Ada Lovelace_12").maxScore());
        assertThat(result("Jörg Müller_14").submission().handIn()).isEqualTo(new HandIn("moodle", "14", "", "", false));
        assertThat(result("Jörg Müller_14").submission().origin())
                .isEqualTo("download.zip/Jörg Müller_14_assignsubmission_file");
    }

    @Test
    void saysWhoseSubmissionsThereAreTwoOf() throws IOException, UnreadableReportException {
        Path export = folder(Map.of(
                "submission_metadata.yml", """
                        submission_1:
                          :submitters:
                          - :name: Ada
                            :email: ada@example.edu
                        submission_2:
                          :submitters:
                          - :name: Ada L.
                            :email: ADA@example.edu
                        """,
                "submission_1/Backpropagation.java", BROKEN,
                "submission_2/Backpropagation.java", BROKEN));

        Run run = Run.of("grade", export, "--out", out());

        assertThat(run.err()).contains("2 submissions of one student: submission_1, submission_2\n");
        assertThat(result("submission_2").notes())
                .contains("Another submission comes from the same student, by number or e-mail address; only one of"
                        + " them can count.");
    }

    @Test
    void aDemandedLayoutThatDoesNotFitIsOneSentenceAndTwo() throws IOException {
        Run run = Run.of("grade", folder(canvas()), "--out", out(), "--layout", "Moodle");
        Run unknown = Run.of("grade", folder(canvas()), "--out", out(), "--layout", "ilias");
        Run roster = Run.of("grade", folder(canvas()), "--out", out(), "--roster", temporary.resolve("none.csv"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("gradecheck: ")
                .contains("is not a Moodle download: 'liben_103_9004_Backpropagation.java' is not called")
                .hasLineCount(1);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--layout", "CANVAS", "PLAIN").hasLineCount(1);
        assertThat(roster.code()).isEqualTo(2);
        assertThat(roster.err()).startsWith("gradecheck: The roster ").hasLineCount(1);
        assertThat(out()).doesNotExist();
    }

    @Test
    void pseudonymsHideWhatPlatformsAndRostersTell() throws IOException {
        String home = System.getProperty("user.home");
        Path roster = Files.writeString(temporary.resolve("roster.csv"), """
                        name,id,email
                        Lovelace,101,secret@example.edu
                        Wunderlich,999,
                        Müller,102,same@x.org
                        Li,103,same@x.org
                        """);
        try {
            System.setProperty("user.home", temporary.resolve("home").toString());

            Run run = Run.of("grade", folder(canvas()), "--out", out(), "--anonymous", "--roster", roster);

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.err())
                    .contains("recognised: a Canvas download, 4 students", "roster: nothing came from 1 of 4\n");
            assertThat(run.out() + run.err() + texts(out()))
                    .doesNotContain("lovelaceada", "Lovelace", "liben", "Wunderlich", "example.edu", "_101", "9001")
                    .doesNotContain("zorroz", "same@x.org");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    private static String texts(Path folder) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                texts.append(folder.relativize(file)).append('\n');
                texts.append(Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        return texts.toString();
    }
}

package gradecheck.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path folder;

    @Test
    void writesEachReportWhereItBelongs() throws IOException {
        Path out = folder.resolve("new/report");

        write(out, "ada", "Ben (2)");

        assertThat(filesBelow(out))
                .containsExactly(
                        ".gradecheck",
                        ".gradecheck.lock",
                        "gradebook.csv",
                        "index.html",
                        "junit.xml",
                        "submissions/Ben (2)/index.html",
                        "submissions/Ben (2)/result.json",
                        "submissions/ada/index.html",
                        "submissions/ada/result.json",
                        "summary.json");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Path out = Files.createDirectory(folder.resolve("empty"));

        try (ReportFolder reports = ReportFolder.take(out)) {
            assertThat(reports.dashboard()).isEqualTo(out.resolve("index.html"));
            assertThat(reports.page(result("ada"))).isEqualTo(out.resolve("submissions/ada/index.html"));
        }
    }

    @Test
    void refusesAFolderWithFilesOfSomebodyElse() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.tex"), "years of work");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> ReportFolder.take(folder))
                .withMessage(folder + " holds files that Gradecheck has not written. Give --out a new or an empty"
                        + " folder.");

        assertThat(filesBelow(folder)).containsExactly("thesis.tex");
        assertThat(thesis).hasContent("years of work");
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "mine");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> ReportFolder.take(file))
                .withMessage(file + " is a file; --out takes a folder.");

        assertThat(file).hasContent("mine");
    }

    @Test
    void refusesAFolderBelowAFile() throws IOException {
        Path below = Files.writeString(folder.resolve("report"), "mine").resolve("below");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> ReportFolder.take(below))
                .withMessageStartingWith("The output folder " + below + " cannot be written: ")
                .withMessageEndingWith(". Give --out a folder that can.");
    }

    @Test
    void takesNoRunThatBeginsAtTheSameMomentForSomebodyElse() {
        for (int round = 0; round < 200; round++) {
            Path out = folder.resolve("report-" + round);

            List<String> refusals = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(run -> refusal(out))
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(refusals).allMatch(words -> words.startsWith("Another run is writing to " + out));
        }
    }

    private static Optional<String> refusal(Path out) {
        try (ReportFolder reports = ReportFolder.take(out)) {
            assertThat(reports.dashboard()).hasParentRaw(out);
            return Optional.empty();
        } catch (UsageFault refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        }
    }

    @Test
    void replacesWhatAnEarlierRunWrote() throws IOException {
        write(folder, "ada");
        Files.writeString(folder.resolve("submissions/ada/result.json"), "old");
        Files.writeString(folder.resolve("summary.json"), "old");

        write(folder, "ada");

        assertThat(folder.resolve("submissions/ada/result.json")).content().contains("\"ada\"");
        assertThat(folder.resolve("summary.json")).content().contains("\"ada\"");
        assertThat(filesBelow(folder)).noneMatch(path -> path.endsWith(".tmp"));
    }

    @Test
    void keepsWhatAnEarlierRunWroteUntilTheClassIsThrough() {
        write(folder, "ada", "ben");

        try (ReportFolder reports = ReportFolder.take(folder)) {
            reports.submissions().keep(result("ada"));
        }

        assertThat(folder.resolve("submissions/ben/result.json")).exists();
        assertThat(folder.resolve("summary.json")).content().contains("\"ben\"");
    }

    @Test
    void putsAsideSubmissionsThatAreNoLongerThere() throws IOException {
        write(folder, "ada", "ben");
        write(folder, "ada");
        write(folder, "ada", "ben");

        write(folder, "ada");

        assertThat(filesBelow(folder.resolve("submissions"))).containsExactly("ada/index.html", "ada/result.json");
        assertThat(filesBelow(folder.resolve("withdrawn"))).containsExactly("ben/index.html", "ben/result.json");
    }

    @Test
    void bringsBackWhoReturns() {
        write(folder, "ada", "ben");
        write(folder, "ada");

        try (ReportFolder reports = ReportFolder.take(folder)) {
            assertThat(reports.submissions().find("ben", SampleReport.KEY)).isPresent();
        }

        assertThat(folder.resolve("submissions/ben/index.html")).exists();
        assertThat(folder.resolve("withdrawn/ben")).doesNotExist();
    }

    @Test
    void followsNoLinkWhereItMovesAndRemoves() throws IOException {
        Path out = folder.resolve("report");
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.tex"), "years of work");
        write(out, "ada", "ben");
        Files.createSymbolicLink(out.resolve("submissions/ben/link"), precious);
        Files.createSymbolicLink(out.resolve("submissions/cleo"), precious);

        write(out, "ada");
        write(out, "ada", "ben");
        write(out, "ada");

        assertThat(out.resolve("submissions/ben")).doesNotExist();
        assertThat(out.resolve("withdrawn/ben/link")).doesNotExist();
        assertThat(Files.isSymbolicLink(out.resolve("submissions/cleo"))).isFalse();
        assertThat(precious.resolve("thesis.tex")).hasContent("years of work");
    }

    private static void write(Path out, String... ids) {
        try (ReportFolder reports = ReportFolder.take(out)) {
            List<Result> results = Arrays.stream(ids)
                    .map(ReportFolderTest::result)
                    .map(reports.submissions()::keep)
                    .toList();
            reports.write(Summary.of(SampleReport.ASSIGNMENT, results, Duration.ofSeconds(1)), results);
        }
    }

    private static Result result(String id) {
        return SampleReport.graded(id, HandIn.NONE, "0");
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

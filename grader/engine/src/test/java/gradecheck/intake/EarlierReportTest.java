package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class beside the reports of an earlier run. */
class EarlierReportTest {

    private static final List<String> REPORT = List.of(
            ".gradecheck",
            ".gradecheck.lock",
            ".DS_Store",
            ".index.html.0b8f.tmp",
            "index.html",
            "gradebook.csv",
            "junit.xml",
            "summary.json",
            "github-summary.md",
            "submissions/ada/result.json");

    @TempDir
    Path folder;

    private final SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL);

    @Test
    void isNoSubmission() throws IOException {
        for (String file : REPORT) {
            write("class/report/" + file, "");
        }
        write("class/ada/Net.java", SOLUTION);
        write("class/ben/Net.java", SOLUTION);

        assertThat(ids("class")).containsExactly("ada", "ben");
    }

    @Test
    void isNoSubmissionInAnArchive() throws IOException {
        ZipBytes zip = new ZipBytes().add("ada/Net.java", SOLUTION).add("ben/Net.java", SOLUTION);
        REPORT.forEach(file -> zip.add("report/" + file, ""));
        Files.write(folder.resolve("class.zip"), zip.bytes());

        assertThat(ids("class.zip")).containsExactly("ada", "ben");
    }

    @Test
    @Tag("A04")
    void isNotWhatAStudentHasMarkedAsOne() throws IOException {
        write("class/ada/Net.java", SOLUTION);
        write("class/ben/.gradecheck", "");
        write("class/ben/src/Net.java", SOLUTION);
        write("class/chloe/.gradecheck", "");
        write("class/chloe/hw.zip", "");

        assertThat(ids("class")).containsExactly("ada", "ben", "chloe");
        assertThat(Handed.pathsOf(Handed.read(finder.entries().get(1)))).containsExactly("src/Net.java");
    }

    @Test
    @Tag("A04")
    void isNotWhatAStudentHasMarkedAsOneInAnArchive() throws IOException {
        byte[] zip = new ZipBytes()
                .add("ada/Net.java", SOLUTION)
                .add("ben/.gradecheck", "")
                .add("ben/src/Net.java", SOLUTION)
                .bytes();
        Files.write(folder.resolve("class.zip"), zip);

        assertThat(ids("class.zip")).containsExactly("ada", "ben");
        assertThat(Handed.pathsOf(Handed.read(finder.entries().get(1)))).containsExactly("src/Net.java");
    }

    @Test
    @Tag("A04")
    void hidesNoSourceInASubmission() throws IOException {
        write("ada/Net.java", SOLUTION);
        write("ada/layers/.gradecheck", "");
        write("ada/layers/Layer.java", "package layers; class Layer {}");
        byte[] zip = new ZipBytes()
                .add("Net.java", SOLUTION)
                .add("layers/.gradecheck", "")
                .add("layers/Layer.java", "package layers; class Layer {}")
                .bytes();

        Intake unpacked = Handed.read(new Entry("ada", "ada", "ada", folder.resolve("ada")));
        Intake packed = Handed.in("ada.zip", zip);

        assertThat(Handed.pathsOf(unpacked)).containsExactly("Net.java", "layers/Layer.java");
        assertThat(Handed.pathsOf(packed)).containsExactly("Net.java", "layers/Layer.java");
    }

    private List<String> ids(String path) {
        finder.add(folder.resolve(path));
        return finder.entries().stream().map(Entry::id).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.acceptedOf;
import static gradecheck.intake.Handed.pathsOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.platform.Layout;
import gradecheck.result.HandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasDownloadTest {

    private static final byte[] PACKED =
            new ZipBytes().add("hw/Net.java", SOLUTION).bytes();

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void isOneSubmissionForEachStudentWhateverTheNumberOfFiles(Download.Form form) throws IOException {
        SubmissionFinder finder = new Download("hw1_submissions")
                .add("doejane_101_9001_Net.java", SOLUTION)
                .add("doejane_101_9002_Layer-2.java", "class Layer {}")
                .add("doejane_101_9003_notes.pdf", "%PDF")
                .add("doejane_205_9004_Net-1.java", SOLUTION)
                .add("müllerjörg_LATE_310_9005_hw 1.zip", PACKED)
                .add("öztürkayşe_401_text.html", "<p>please see my mail</p>")
                .found(temporary, form, Layout.AUTO);

        List<Entry> entries = finder.entries();

        assertThat(finder.recognised()).containsExactly("a Canvas download, 4 students, 1 late, 1 with several files");
        assertThat(entries)
                .extracting(Entry::id)
                .containsExactly("doejane_101", "doejane_205", "müllerjörg_310", "öztürkayşe_401");
        assertThat(entries).extracting(Entry::name).containsExactly("doejane", "doejane", "müllerjörg", "öztürkayşe");
        assertThat(entries)
                .extracting(Entry::handIn)
                .startsWith(new HandIn("canvas", "101", "", "", false), new HandIn("canvas", "205", "", "", false));
        assertThat(entries.stream().map(entry -> pathsOf(Handed.read(entry))))
                .containsExactly(
                        List.of("Layer.java", "Net.java"), List.of("Net.java"), List.of("hw/Net.java"), List.of());
        assertThat(entries.get(2).handIn().late()).isTrue();
        assertThat(entries.get(2).notes()).containsExactly("Handed in late, says Canvas.");
        assertThat(entries.get(3).notes())
                .containsExactly(
                        "Canvas gave out a text or a link as öztürkayşe_401_text.html; files alone are graded.");
        assertThat(acceptedOf(Handed.read(entries.get(0))).notes())
                .containsExactly(
                        "Read under the name of the class in it, since platforms number files of one name:"
                                + " Layer-2.java.",
                        "Left out as no Java source: notes.pdf.");
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void mayBeAnonymous(Download.Form form) throws IOException {
        List<Entry> entries = new Download("hw1_submissions")
                .add("anon_x7Y2z_9001_Net.java", SOLUTION)
                .add("LATE_anon_Bc3dE_9002_1_2_Net.java", SOLUTION)
                .entries(temporary, form);

        assertThat(entries).extracting(Entry::id).containsExactly("anon_Bc3dE", "anon_x7Y2z");
        assertThat(entries).extracting(entry -> entry.handIn().late()).containsExactly(true, false);
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
    }

    @Test
    void isOneEvenWhereASingleStudentHasHandedIn() throws IOException {
        List<Entry> entries = new Download("hw1_submissions")
                .add("doejane_101_9001_Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("doejane_101");
        assertThat(pathsOf(Handed.read(entries.get(0)))).containsExactly("Net.java");
    }

    @Test
    void keepsTwoFilesOfOneName() throws IOException {
        List<Entry> entries = new Download("hw1_submissions")
                .add("doejane_101_9001_Net.java", SOLUTION)
                .add("doejane_101_9002_Net.java", "class Old {}")
                .add("doejane_101_9003_Net-1.java", "class Net {}")
                .entries(temporary, Download.Form.FOLDER);

        assertThat(pathsOf(Handed.read(entries.get(0)))).containsExactly("2/Net.java", "Net-1.java", "Net.java");
    }

    @Test
    void theNameOfAFileClaimsNobodyElsesSubmission() throws IOException {
        List<Entry> entries = new Download("hw1_submissions")
                .add("doejane_101_9001_roemax_402_9002_Net.java", "class Forged {}")
                .add("roemax_402_9003_Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("doejane_101", "roemax_402");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
        assertThat(SameStudent.among(entries).groups()).isEmpty();
    }

    /** A student who may choose a name, and calls himself like another with that one's number behind. */
    @ParameterizedTest
    @ValueSource(strings = {"Net.java", "hw_1_2_sent.zip"})
    void theNameOfAStudentSpoilsNobodyElsesSubmission(String honestFile) throws IOException {
        List<Entry> entries = new Download("hw1_submissions")
                .add("roemax_402_101_9001_Net.java", "class Forged implements Contract {}")
                .add("roemax_402_101_9002_More.java", "class More {}")
                .add("roemax_402_9003_" + honestFile, honestFile.endsWith(".java") ? SOLUTION.getBytes(UTF_8) : PACKED)
                .entries(temporary, Download.Form.FOLDER);

        SameStudent same = SameStudent.among(entries);

        assertThat(entries.stream().map(entry -> pathsOf(Handed.read(entry))))
                .containsExactlyInAnyOrder(
                        List.of("9001_Net.java", "9002_More.java"),
                        List.of(honestFile.endsWith(".java") ? "Net.java" : "hw/Net.java"));
        assertThat(same.groups()).hasSize(1);
        assertThat(same.entries())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.notes())
                        .contains(
                                "Another submission comes from the same student, by number or e-mail address; only one of"
                                        + " them can count."));
    }

    @Test
    void nobodyIsGradedOftenForStrangeNamesOfFiles() throws IOException {
        Download download = new Download("hw1_submissions").add("doejane_101_8000_Net.java", SOLUTION);
        for (int i = 0; i < 100; i++) {
            download.add("doejane_101_" + (9_000 + i) + "_N" + i + "_1_2_.java", "class Loop {}");
        }

        List<Entry> entries = download.entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("doejane_101", "doejane_101_9000");
        assertThat(pathsOf(Handed.read(entries.get(1)))).hasSize(100);
    }
}

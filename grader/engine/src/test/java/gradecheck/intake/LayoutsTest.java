package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.pathsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.platform.Layout;
import gradecheck.result.HandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutsTest {

    @TempDir
    private Path temporary;

    private static Download canvas() {
        return new Download("hw1").add("doejane_101_9001_Net.java", SOLUTION).add("roemax_402_9003_Net.java", SOLUTION);
    }

    private static Download nbgrader() {
        return new Download("submitted")
                .add("ada/hw1/Net.java", SOLUTION)
                .add("ada/hw1/timestamp.txt", "2026-02-01 10:00:00 UTC\n")
                .add("ben/hw1/Net.java", SOLUTION)
                .add("ben/hw1/timestamp.txt", "");
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void nbgradersTellsTheTime(Download.Form form) throws IOException {
        SubmissionFinder finder = nbgrader().found(temporary, form, Layout.AUTO);

        assertThat(finder.recognised()).containsExactly("what nbgrader has collected, 2 students");
        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben");
        assertThat(finder.entries())
                .extracting(Entry::handIn)
                .containsExactly(
                        new HandIn("nbgrader", "ada", "", "2026-02-01 10:00:00 UTC", false),
                        new HandIn("nbgrader", "ben", "", "", false));
        assertThat(pathsOf(Handed.read(finder.entries().get(1)))).containsExactly("Net.java");
    }

    @ParameterizedTest
    @EnumSource(names = {"FOLDER", "ZIP", "ZIP_OF_A_FOLDER"})
    void oneEntryThatDoesNotFitMakesAPlainFolder(Download.Form form) throws IOException {
        SubmissionFinder finder = canvas().add("mia.java", SOLUTION).found(temporary, form, Layout.AUTO);

        assertThat(finder.recognised()).isEmpty();
        assertThat(finder.entries())
                .extracting(Entry::id)
                .containsExactly("doejane_101_9001_Net", "mia", "roemax_402_9003_Net");
        assertThat(finder.entries()).extracting(Entry::handIn).containsOnly(HandIn.NONE);
    }

    /** A student must not cost the others their names. */
    @ParameterizedTest
    @CsvSource({
        "doejane_101_9001_, roemax_402_9003_, doejane_101",
        "Jane Doe_12_assignsubmission_file_, Max Roe_13_assignsubmission_file_, Jane Doe_12",
        "HW_doe_attempt_2026-02-01-10-00-00_, HW_roe_attempt_2026-02-01-10-00-00_, doe"
    })
    void theNameOfAFileMayHoldAnyCharacter(String one, String other, String id) throws IOException {
        for (Download.Form form : List.of(Download.Form.FOLDER, Download.Form.ZIP)) {
            List<Entry> entries = new Download("class" + form)
                    .add(one + "a\u2028b\u0085\n.java", SOLUTION)
                    .add(other + "Net.java", SOLUTION)
                    .entries(temporary, form);

            assertThat(entries).hasSize(2).extracting(Entry::id).contains(id);
        }
    }

    @Test
    void numbersOfExercisesAreNotThoseOfStudents() throws IOException {
        SubmissionFinder finder = new Download("class")
                .add("hw_3_1_ada.java", SOLUTION)
                .add("hw_3_1_ben.java", SOLUTION)
                .found(temporary, Download.Form.FOLDER, Layout.AUTO);

        assertThat(finder.recognised()).isEmpty();
        assertThat(finder.entries()).extracting(Entry::id).containsExactly("hw_3_1_ada", "hw_3_1_ben");
    }

    @Test
    void whatSystemsPutIntoFoldersFitsEverywhere() throws IOException {
        SubmissionFinder finder = canvas().add(".DS_Store", "")
                .add("__MACOSX/._doejane_101_9001_Net.java", "")
                .add("Thumbs.db", "")
                .found(temporary, Download.Form.FOLDER, Layout.AUTO);

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("doejane_101", "roemax_402");
    }

    @Test
    void plainTakesEachEntryForASubmission() throws IOException {
        List<Entry> entries =
                canvas().found(temporary, Download.Form.FOLDER, Layout.PLAIN).entries();

        assertThat(entries).extracting(Entry::id).containsExactly("doejane_101_9001_Net", "roemax_402_9003_Net");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CANVAS | a Canvas download: 'ada' is not called as Canvas calls files: name_number_number_file.",
                "MOODLE | a Moodle download: 'ada' is not called as Moodle calls it: name_number_assignsubmission_file.",
                "BLACKBOARD | a Blackboard download: 'ada' is not called as Blackboard calls files:"
                        + " assignment_login_attempt_time_file.",
                "GRADESCOPE | a Gradescope export: it holds no submission_metadata.yml.",
                "GITHUB | clones of GitHub Classroom: 'ada' does not begin with the assignment and a hyphen, as all"
                        + " clones do.",
                "NBGRADER | what nbgrader has collected: 'chloe' is no folder of a student with one assignment in it;"
                        + " found here: hw1, hw2."
            })
    void aLayoutThatIsDemandedMustFit(Layout layout, String complaint) throws IOException {
        for (Download.Form form : List.of(Download.Form.FOLDER, Download.Form.ZIP)) {
            Download download = nbgrader().add("chloe/hw2/Net.java", SOLUTION);
            Path path = download.in(temporary, form);
            SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL, layout);

            assertThatExceptionOfType(UsageFault.class)
                    .isThrownBy(() -> finder.add(path))
                    .withMessage(path + " is not " + complaint + " Leave --layout out to have the layout recognised,"
                            + " or give --layout plain to take each entry for a submission.");
        }
    }

    @Test
    void aLayoutThatIsDemandedIsNotThatOfAFileOrABrokenArchive() throws IOException {
        Path file = Files.writeString(temporary.resolve("Net.java"), SOLUTION);
        Path broken = Files.writeString(temporary.resolve("class.zip"), "PK, but no more");
        SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL, Layout.CANVAS);

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(file))
                .withMessageStartingWith(file + " is not a Canvas download. Leave");
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(broken))
                .withMessageStartingWith(broken + " is not a Canvas download. Leave");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takesTenThousandStudents() throws IOException {
        Download download = new Download("hw1");
        for (int i = 0; i < 10_000; i++) {
            download.add("student" + i + "_" + i + "_" + (20_000 + i) + "_Net.java", SOLUTION);
        }

        List<Entry> entries = download.entries(temporary, Download.Form.ZIP);

        assertThat(entries).hasSize(10_000).extracting(Entry::id).contains("student9999_9999");
    }

    @Test
    void readsNoLinkInPlaceOfAFile() throws IOException {
        Path folder = canvas().in(temporary, Download.Form.FOLDER);
        Path secret = Files.writeString(temporary.resolve("secret"), SOLUTION);
        Files.createSymbolicLink(folder.resolve("zorroz_7_8_Net.java"), secret);
        SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL, Layout.AUTO);
        finder.add(folder);

        Intake intake = Handed.read(finder.entries().get(2));

        assertThat(intake.id()).isEqualTo("zorroz_7");
        assertThat(pathsOf(intake)).isEmpty();
        assertThat(intake.notes()).containsExactly("Left out as links, which are not followed: Net.java.");
    }
}

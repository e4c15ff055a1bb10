package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.pathsOf;
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

class MoodleDownloadTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void mayHaveAFolderForEachStudent(Download.Form form) throws IOException {
        SubmissionFinder finder = new Download("ML1-HW1-77")
                .add("Jane Doe_12_assignsubmission_file/src/hw/Net.java", SOLUTION)
                .add("Jane Doe_12_assignsubmission_onlinetext/onlinetext.html", "hello")
                .add("Jane Doe_13_assignsubmission_file_/Net.java", SOLUTION)
                .add("Jörg Müller-Öztürk_9_assignsubmission_file/Net.java", SOLUTION)
                .add("Default group_assignsubmission_file/Net.java", SOLUTION)
                .add("Gruppe 3_40_assignsubmission_file/Net.java", SOLUTION)
                .add("jroe_Max Roe_14_assignsubmission_onlinetext/onlinetext.html", "see my mail")
                .found(temporary, form, Layout.AUTO);

        List<Entry> entries = finder.entries();

        assertThat(finder.recognised()).containsExactly("a Moodle download, 6 students");
        assertThat(entries)
                .extracting(Entry::id)
                .containsExactly(
                        "Default group",
                        "Gruppe 3_40",
                        "Jane Doe_12",
                        "Jane Doe_13",
                        "Jörg Müller-Öztürk_9",
                        "Max Roe_14");
        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly("Default group", "Gruppe 3", "Jane Doe", "Jane Doe", "Jörg Müller-Öztürk", "Max Roe");
        assertThat(entries)
                .extracting(entry -> entry.handIn().studentId())
                .containsExactly("", "40", "12", "13", "9", "14");
        assertThat(pathsOf(Handed.read(entries.get(2)))).containsExactly("src/hw/Net.java");
        assertThat(entries.get(2).notes())
                .containsExactly("Moodle gave out more than files, as Jane Doe_12_assignsubmission_onlinetext; files"
                        + " alone are graded.");
        assertThat(pathsOf(Handed.read(entries.get(5)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void mayHoldAllFilesInOneFolder(Download.Form form) throws IOException {
        List<Entry> entries = new Download("ML1-HW1-77")
                .add("Participant_5_assignsubmission_file_Net.java", SOLUTION)
                .add("Participant_5_assignsubmission_file_Layer.java", "class Layer {}")
                .add("Participant_6_assignsubmission_file_Net-2.java", SOLUTION)
                .add("Participant_6_assignsubmission_onlinetext_onlinetext.html", "hello")
                .entries(temporary, form);

        assertThat(entries).extracting(Entry::id).containsExactly("Participant_5", "Participant_6");
        assertThat(entries).extracting(Entry::name).containsExactly("Participant 5", "Participant 6");
        assertThat(entries)
                .extracting(Entry::handIn)
                .containsExactly(new HandIn("moodle", "5", "", "", false), new HandIn("moodle", "6", "", "", false));
        assertThat(pathsOf(Handed.read(entries.get(0)))).containsExactly("Layer.java", "Net.java");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
    }

    @Test
    void theNameOfAFileClaimsNobodyElsesSubmission() throws IOException {
        List<Entry> entries = new Download("ML1-HW1-77")
                .add("Jane Doe_12_assignsubmission_file_Max Roe_14_assignsubmission_file_Net.java", "class Forged {}")
                .add("Max Roe_14_assignsubmission_file_Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("Jane Doe_12", "Max Roe_14");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
    }
}

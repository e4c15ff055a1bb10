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

class BlackboardDownloadTest {

    private static final String JANE = "Home_work 1_s_jdoe_attempt_";
    private static final String JOERG = "Home_work 1_s_joerg_attempt_";

    @TempDir
    private Path temporary;

    private static String sheet(String name, String login) {
        return "Name: " + name + " (" + login + ")\r\nAssignment: Home_work 1\r\nDate Submitted: Sunday\r\n\r\n"
                + "Submission Field:\r\nName: Max Roe (s_roe)\r\n";
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void keepsTheLatestAttemptAndNamesTheOthers(Download.Form form) throws IOException {
        SubmissionFinder finder = new Download("gradebook_ML1")
                .add(JANE + "2026-02-01-10-00-00.txt", sheet("Jane (JD) Doe", "s_jdoe"))
                .add(JANE + "2026-02-01-10-00-00_Net.java", "class First {}")
                .add(JANE + "2026-01-31-10-00-00_Net.java", "class Zeroth {}")
                .add(JANE + "2026-02-03-09-30-00.txt", sheet("Jane (JD) Doe", "s_jdoe"))
                .add(JANE + "2026-02-03-09-30-00_Net.java", SOLUTION)
                .add(JANE + "2026-02-03-09-30-00_Layer.java", "class Layer {}")
                .add(JOERG + "2026-02-02-23-59-59.txt", sheet("Jörg Müller", "s_joerg"))
                .add(JOERG + "2026-02-02-23-59-59_my_attempt_2026-02-09-00-00-00_Net-1.java", SOLUTION)
                .found(temporary, form, Layout.AUTO);

        List<Entry> entries = finder.entries();

        assertThat(finder.recognised()).containsExactly("a Blackboard download, 2 students, 1 with several files");
        assertThat(entries).extracting(Entry::id).containsExactly("s_jdoe", "s_joerg");
        assertThat(entries).extracting(Entry::name).containsExactly("Jane (JD) Doe", "Jörg Müller");
        assertThat(entries)
                .extracting(Entry::handIn)
                .containsExactly(
                        new HandIn("blackboard", "s_jdoe", "", "2026-02-03-09-30-00", false),
                        new HandIn("blackboard", "s_joerg", "", "2026-02-02-23-59-59", false));
        assertThat(pathsOf(Handed.read(entries.get(0)))).containsExactly("Layer.java", "Net.java");
        assertThat(entries.get(0).notes())
                .containsExactly("The latest of 3 attempts was taken, and left out: 2026-01-31-10-00-00,"
                        + " 2026-02-01-10-00-00.");
    }

    @Test
    void doesWithoutSheets() throws IOException {
        List<Entry> entries = new Download("gradebook_ML1")
                .add("HW_1_ada_attempt_2026-02-01-10-00-00_Net.java", SOLUTION)
                .add("HW_1_ben_li_attempt_2026-02-01-10-00-00_Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("ada", "ben_li");
        assertThat(entries).extracting(Entry::name).containsExactly("ada", "ben_li");
    }

    @Test
    void aSheetThatNamesAnotherStudentIsNotBelieved() throws IOException {
        List<Entry> entries = new Download("gradebook_ML1")
                .add("HW_ada_attempt_2026-02-01-10-00-00.txt", sheet("Max Roe", "s_roe"))
                .add("HW_ada_attempt_2026-02-01-10-00-00_HW_s_roe_attempt_2026-02-09-10-00-00.txt", "")
                .add("HW_s_roe_attempt_2026-02-01-10-00-00_Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("ada", "s_roe");
        assertThat(entries).extracting(Entry::name).containsExactly("ada", "s_roe");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
    }
}

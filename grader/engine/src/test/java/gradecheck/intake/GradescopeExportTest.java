package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.pathsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
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

class GradescopeExportTest {

    private static final String METADATA = """
            ---
            submission_101:
              :submitters:
              - :name: Jörg Müller
                :sid: '0047'
                :email: joerg@example.edu
              :created_at: 2026-02-01 10:00:00.000000000 Z
              :score: 80.0
              :status: processed
              :results: !ruby/hash:ActiveSupport::HashWithIndifferentAccess
                tests:
                - name: one
                  submission_103: {":submitters": [{":name": Nobody}]}
            submission_102:
              :submitters:
              - :name: Ada Lovelace
                :sid: &1 '11'
                :email: ada@example.edu
              - :name: "Ben: Li"
                :sid: '12'
                :email: ben@example.edu
              :created_at: 2026-02-01 11:00:00.000000000 Z
            submission_103:
              :submitters:
              - :name: Chloe
                :sid:
                :email: chloe@example.edu
            submission_104:
              :submitters: []
            submission_999:
              :submitters:
              - :name: Gone
                :sid: *1
            """;

    @TempDir
    private Path temporary;

    private static Download export(String metadata) {
        return new Download("assignment_7_export")
                .add("submission_metadata.yml", metadata)
                .add("submission_101/Net.java", SOLUTION)
                .add("submission_102/src/Net.java", SOLUTION)
                .add("submission_103/Net.java", SOLUTION)
                .add("submission_104/Net.java", SOLUTION);
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void takesNamesFromTheListBeside(Download.Form form) throws IOException {
        SubmissionFinder finder = export(METADATA).found(temporary, form, Layout.AUTO);

        List<Entry> entries = finder.entries();

        assertThat(finder.recognised()).containsExactly("a Gradescope export, 4 students");
        assertThat(entries)
                .extracting(Entry::id)
                .containsExactly("submission_101", "submission_102", "submission_103", "submission_104");
        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly("Jörg Müller", "Ada Lovelace, Ben: Li", "Chloe", "submission_104");
        assertThat(entries)
                .extracting(Entry::handIn)
                .containsExactly(
                        new HandIn("gradescope", "0047", "joerg@example.edu", "2026-02-01 10:00:00.000000000 Z", false),
                        new HandIn(
                                "gradescope",
                                "11, 12",
                                "ada@example.edu, ben@example.edu",
                                "2026-02-01 11:00:00.000000000 Z",
                                false),
                        new HandIn("gradescope", "103", "chloe@example.edu", "", false),
                        new HandIn("gradescope", "104", "", "", false));
        assertThat(entries.get(1).notes())
                .containsExactly("Handed in by a group of 2, says Gradescope: Ada Lovelace, Ben: Li.");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("src/Net.java");
    }

    @Test
    void isNoneWhereAFolderIsNotListed() throws IOException {
        SubmissionFinder finder =
                export(METADATA).add("mine/Net.java", SOLUTION).found(temporary, Download.Form.ZIP, Layout.AUTO);

        assertThat(finder.recognised()).isEmpty();
        assertThat(finder.entries()).extracting(Entry::id).contains("mine", "submission_101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../submission_101", "/etc/passwd", "submission_101/../submission_102", "submission_101/"})
    void takesNoNameInTheListForAPath(String path) throws IOException {
        SubmissionFinder finder = new Download("assignment_7_export")
                .add("submission_metadata.yml", path + ":\n  :submitters:\n  - :name: Mallory\n")
                .add("submission_101/Net.java", SOLUTION)
                .add("submission_102/Net.java", SOLUTION)
                .found(temporary, Download.Form.FOLDER, Layout.AUTO);

        assertThat(finder.recognised()).isEmpty();
        assertThat(finder.entries()).extracting(Entry::name).containsExactly("submission_101", "submission_102");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submission_101: [",
                "- a\n- b",
                "",
                "\t",
                "submission_101: !!javax.script.ScriptEngineManager [",
                "a: \u0000"
            })
    void complainsOfABrokenList(String metadata) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> export(metadata).found(temporary, Download.Form.FOLDER, Layout.AUTO))
                .withMessageContainingAll(
                        "submission_metadata.yml cannot be read as Gradescope's list of submissions: ",
                        "Download the export again, or give --layout plain.");
    }

    @Test
    void readsTextAloneWhateverTheListPromises() throws IOException {
        StringBuilder bomb = new StringBuilder("x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("x" + i + ": &x" + i + " [" + ("*x" + (i - 1) + ", ").repeat(9) + "]\n");
        }
        bomb.append("deep: ")
                .append("[".repeat(50_000))
                .append("]".repeat(50_000))
                .append('\n');
        bomb.append("submission_101:\n  :submitters: *x29\n");
        bomb.append("submission_102: &me\n  :submitters:\n  - *me\n  - !ruby/object:Kernel\n    :name: [Ada]\n");
        bomb.append("submission_103: !ruby/object:Gem::Installer\n  :submitters:\n  - :name: Chloe\n");
        bomb.append("submission_104: {}\n");

        List<Entry> entries = export(bomb.toString()).entries(temporary, Download.Form.FOLDER);

        assertThat(entries)
                .extracting(Entry::name)
                .containsExactly("submission_101", "submission_102", "Chloe", "submission_104");
    }

    /** A student may choose the number, and those of a group stand side by side. */
    @Test
    void takesOneStudentForOneWhateverTheNumber() throws IOException {
        List<Entry> entries = export(METADATA.replace("'0047'", "'11, 12'")).entries(temporary, Download.Form.FOLDER);

        assertThat(entries.get(0).handIn().studentIds()).hasSize(1);
        assertThat(SameStudent.among(entries).groups()).isEmpty();
    }

    @Test
    void marksTwoSubmissionsOfOneNumber() throws IOException {
        List<Entry> entries = export(METADATA.replace("'11'", "'0047'")).entries(temporary, Download.Form.FOLDER);

        SameStudent same = SameStudent.among(entries);

        assertThat(same.groups()).containsExactly(List.of("submission_101", "submission_102"));
        assertThat(same.entries().get(0).notes()).hasSize(1);
        assertThat(same.entries().get(2).notes()).isEmpty();
    }
}

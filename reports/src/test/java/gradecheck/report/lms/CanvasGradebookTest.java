package gradecheck.report.lms;

import static gradecheck.report.lms.GradeMother.byName;
import static gradecheck.report.lms.GradeMother.grade;
import static gradecheck.report.lms.GradeMother.ofCanvas;
import static gradecheck.report.lms.GradeMother.rows;
import static gradecheck.report.lms.GradeMother.withStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.tuple;

import gradecheck.report.lms.Account.Unmatched;
import gradecheck.result.HandIn;
import gradecheck.result.SubmissionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanvasGradebookTest {

    private static final String COLUMN = "Backpropagation, from \"scratch\" (4711)";

    /** As Canvas exports it: two sections, two students of one name, a test student, columns it computes itself. */
    private static final String GRADEBOOK = """
            Student,ID,SIS User ID,SIS Login ID,Section,Notes,"Backpropagation, from ""scratch"" (4711)",HW 2 (4712),\
            Attendance (99),Assignments Current Score,Assignments (77) Final Points,Current Score
            ,,,,,,Manual Posting,,,,,
            "    Points Possible",,,,,,100.00,10.00,5 (read only),(read only),(read only),(read only)
            "Müller, Jörg",101,s101,jmueller,"Numerics, A",ill,,7.00,5,70.0,7,70.0
            "Doe, Jane",102,s102,jane1,Numerics A and Numerics B,,12.00,8.00,5,80.0,8,80.0
            "Doe, Jane",103,s103,jane2,Numerics B,,,9.00,5,90.0,9,90.0
            "O'Brien, ""Pat""\",104,s104,pat@example.edu,Numerics B,,33.00,9.00,5,90.0,9,90.0
            "Zhang, =Wei",105,s105,wei,Numerics B,"two
            lines",44.5,,5,,,
            "Student, Test",999,,0f3c,"Numerics, A",,,,,,,
            """;

    private static Exported fill(Grade... grades) throws UnfitFileException {
        return CanvasGradebook.fill(GRADEBOOK, COLUMN, List.of(), List.of(grades));
    }

    private static String scoreOf(Exported exported, String id) {
        return rows(exported.text(), ',').stream()
                .filter(row -> row.get(1).equals(id))
                .map(row -> row.get(5))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsWhoTheStudentsAreAndNoOtherAssignment() throws UnfitFileException {
        Exported exported = fill(ofCanvas("muller", "101", "85.5"));

        assertThat(exported.text()).isEqualTo("""
                Student,ID,SIS User ID,SIS Login ID,Section,"Backpropagation, from ""scratch"" (4711)"
                ,,,,,Manual Posting
                "    Points Possible",,,,,100.00
                "Müller, Jörg",101,s101,jmueller,"Numerics, A",85.5
                "Doe, Jane",102,s102,jane1,Numerics A and Numerics B,12.00
                "Doe, Jane",103,s103,jane2,Numerics B,
                "O'Brien, ""Pat""\",104,s104,pat@example.edu,Numerics B,33.00
                "Zhang, =Wei",105,s105,wei,Numerics B,44.5
                "Student, Test",999,,0f3c,"Numerics, A",
                """);
    }

    @Test
    void findsStudentsByIdThenByOtherIdsThenByName() throws UnfitFileException {
        Exported exported = fill(
                ofCanvas("whoever", "103", "1.01"),
                grade("x", "x", new HandIn("", "s101", "", "", false), "2.02"),
                grade("y", "y", new HandIn("gradescope", "77", "PAT@example.edu", "", false), "3.03"),
                byName("zw", "=wei  zhang", "4.04"),
                byName("jane1", "somebody", "5.05"));

        assertThat(List.of("101", "102", "103", "104", "105"))
                .extracting(id -> scoreOf(exported, id))
                .containsExactly("2.02", "5.05", "1.01", "3.03", "4.04");
        assertThat(exported.account().unmatched()).isEmpty();
        assertThat(exported.account().withoutResult()).isEmpty();
    }

    @Test
    void readsNamesWhicheverWayTheirLettersAreComposed() throws UnfitFileException {
        Exported exported = fill(byName("jm", "Jo\u0308rg Mu\u0308ller", "61"));

        assertThat(scoreOf(exported, "101")).isEqualTo("61");
    }

    @Test
    void givesNobodyAScoreThatMayBeSomebodyElses() throws UnfitFileException {
        Exported exported = fill(
                byName("jd", "Jane Doe", "50"),
                ofCanvas("one", "101", "51"),
                ofCanvas("two", "101", "52"),
                ofCanvas("Jane Doe", "555", "53"),
                grade("m", "Wei Zhang", new HandIn("moodle", "104", "", "", false), "54"));

        assertThat(exported.account().written()).isEmpty();
        assertThat(exported.account().unmatched())
                .containsExactly(
                        new Unmatched("jd", "Jane Doe", "fits 2 rows"),
                        new Unmatched("one", "one", "fits the same row as 1 more"),
                        new Unmatched("two", "two", "fits the same row as 1 more"),
                        new Unmatched("Jane Doe", "Jane Doe", "fits no row"),
                        new Unmatched("m", "Wei Zhang", "fits no row"));
        assertThat(exported.account().withoutResult())
                .containsExactly("Müller, Jörg", "Doe, Jane", "Doe, Jane", "O'Brien, \"Pat\"", "Zhang, =Wei");
    }

    @Test
    void aSecondSubmissionDoesNotReplaceTheOneKnownById() throws UnfitFileException {
        Exported exported = fill(ofCanvas("first", "101", "80"), byName("again", "Jörg Müller", "20"));

        assertThat(scoreOf(exported, "101")).isEqualTo("80");
        assertThat(exported.account().unmatched())
                .containsExactly(new Unmatched("again", "Jörg Müller", "fits the row of first"));
    }

    @Test
    void leavesWhatStoodThereWhereTheGraderFailedAndGivesNothingForWhatDoesNotCompile() throws UnfitFileException {
        Exported exported = fill(
                withStatus(ofCanvas("jane", "102", "0"), SubmissionStatus.GRADER_ERROR),
                withStatus(ofCanvas("pat", "104", "0"), SubmissionStatus.COMPILE_ERROR));

        assertThat(scoreOf(exported, "102")).isEqualTo("12.00");
        assertThat(scoreOf(exported, "104")).isEqualTo("0");
        assertThat(exported.account().ungraded()).containsExactly("jane");
        assertThat(exported.account().written()).containsExactly("pat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void keepsSeparatorLineEndsAndByteOrderMark(String end) throws UnfitFileException {
        String gradebook = "\uFEFFStudent;ID;Section;HW (1)\n\"    Points Possible\";;;100,00\n\"Doe; J\";7;A;\n"
                .replace("\n", end);

        Exported exported = CanvasGradebook.fill(gradebook, "HW", List.of(), List.of(ofCanvas("doe", "7", "66.67")));

        assertThat(exported.text()).isEqualTo(gradebook.replace("A;", "A;66.67"));
        assertThat(exported.account().remarks()).containsExactly("The scores are in column \"HW (1)\".");
    }

    @Test
    void takesTheColumnThatIsTitledAsTheAssignment() throws UnfitFileException {
        List<String> titles = List.of("Backpropagation from scratch", "backpropagation");

        Exported exported = CanvasGradebook.fill(GRADEBOOK, "", titles, List.of(ofCanvas("m", "101", "9")));

        assertThat(scoreOf(exported, "101")).isEqualTo("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HW 2 (4712)", "HW 2", "4712", " HW 2 "})
    void takesTheColumnThatIsNamed(String column) throws UnfitFileException {
        Exported exported = CanvasGradebook.fill(GRADEBOOK, column, List.of(), List.of(ofCanvas("m", "101", "9")));

        assertThat(rows(exported.text(), ',').get(0)).endsWith("HW 2 (4712)");
        assertThat(exported.account().remarks()).contains("Canvas has 10 points possible for it, the assignment 100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HW 3", "Attendance (99)", "Notes", "Assignments (77) Final Points", "Current Score"})
    void aColumnThatTakesNoScoresIsRefusedWithThoseThatDo(String column) {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> CanvasGradebook.fill(GRADEBOOK, column, List.of("Backprop"), List.of()))
                .withMessageContaining("--column")
                .withMessageEndingWith("there are \"" + COLUMN + "\", \"HW 2 (4712)\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name,ID,HW (1)\n", "Student\n", "Identifier,Full name\nParticipant 1,Jane\n"})
    void otherTablesAreNoGradeBooks(String text) {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> CanvasGradebook.fill(text, "HW", List.of(), List.of()))
                .withMessageStartingWith("this is not a Canvas export: its first column must be Student");
    }

    @Test
    void writesAGradeBookOfItsOwnForThoseWhoseIdIsKnown() {
        Exported exported = CanvasGradebook.write(
                "HW, 1 (12)",
                List.of(
                        grade("a", "=cmd|'/C calc'!A0", new HandIn("canvas", "7", "", "", false), "12.34"),
                        grade("b", "Doe, \"J\"\nx", new HandIn("", "8", "", "", false), "100"),
                        byName("c", "Nobody", "3"),
                        grade("d", "d", new HandIn("moodle", "9", "", "", false), "3"),
                        ofCanvas("e", "10", "3"),
                        ofCanvas("f", "10", "3"),
                        withStatus(ofCanvas("g", "11", "0"), SubmissionStatus.GRADER_ERROR)));

        assertThat(rows(exported.text(), ','))
                .startsWith(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", "HW, 1 (12)"))
                .contains(List.of("'=cmd|'/C calc'!A0", "7", "", "", "", "12.34"), atIndex(1))
                .contains(List.of("Doe, \"J\"\\nx", "8", "", "", "", "100"), atIndex(2))
                .endsWith(List.of("g", "11", "", "", "", ""))
                .hasSize(4);
        assertThat(exported.account().written()).containsExactly("a", "b");
        assertThat(exported.account().ungraded()).containsExactly("g");
        assertThat(exported.account().unmatched())
                .extracting(Unmatched::id, Unmatched::reason)
                .containsExactly(
                        tuple("c", "has no Canvas id"),
                        tuple("d", "has no Canvas id"),
                        tuple("e", "shares its Canvas id with another"),
                        tuple("f", "shares its Canvas id with another"));
    }
}

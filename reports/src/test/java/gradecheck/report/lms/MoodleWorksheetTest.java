package gradecheck.report.lms;

import static gradecheck.report.lms.GradeMother.byName;
import static gradecheck.report.lms.GradeMother.grade;
import static gradecheck.report.lms.GradeMother.ofMoodle;
import static gradecheck.report.lms.GradeMother.rows;
import static gradecheck.report.lms.GradeMother.withFeedback;
import static gradecheck.report.lms.GradeMother.withStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.report.lms.Account.Unmatched;
import gradecheck.result.HandIn;
import gradecheck.result.SubmissionStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleWorksheetTest {

    private static final int GRADE = 4;
    private static final int FEEDBACK = 9;

    private static final String WORKSHEET = """
            Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed",\
            "Last modified (submission)","Last modified (grade)","Feedback comments"
            "Participant 11","Jörg Müller",jm@example.edu,"Submitted for grading - ",,100.00,Yes,\
            "Sunday, 22 November 2026, 7:04 PM",-,""
            "Participant 12","Jane Doe",jane1@example.edu,"Submitted for grading - ",45.00,100.00,Yes,\
            "Sunday, 22 November 2026, 7:05 PM","Monday, 23 November 2026, 9:00 AM","<p>Good,
            but ""late"".</p>"
            "Participant 13","Jane Doe",jane2@example.edu,"No submission - ",,100.00,Yes,-,-,
            "Participant 112","=Wei Zhang",wei@example.edu,"Submitted for grading - ",,100.00,No,-,-,
            """;

    private static Exported fill(String worksheet, Grade... grades) throws UnfitFileException {
        return MoodleWorksheet.fill(worksheet, "", "", List.of(grades));
    }

    @Test
    void changesGradeAndFeedbackAndNothingElse() throws UnfitFileException {
        Exported exported = fill(WORKSHEET, ofMoodle("jane", "12", "85.5"), ofMoodle("wei", "112", "6.67"));

        assertThat(exported.text())
                .isEqualTo(WORKSHEET
                        .replace("45.00,100.00", "85.5,100.00")
                        .replace("\"<p>Good,\nbut \"\"late\"\".</p>\"", "85.5 of 100 points.")
                        .replace("\",,100.00,No,-,-,", "\",6.67,100.00,No,-,-,6.67 of 100 points."));
        assertThat(exported.account().written()).containsExactly("jane", "wei");
        assertThat(exported.account().withoutResult())
                .containsExactly("Participant 11, Jörg Müller", "Participant 13, Jane Doe");
        assertThat(exported.account().remarks()).isEmpty();
    }

    @Test
    void findsStudentsByNumberThenByAddressThenByName() throws UnfitFileException {
        Exported exported = fill(
                WORKSHEET,
                ofMoodle("a", "11", "1.01"),
                grade("b", "b", new HandIn("", "", "JANE2@example.edu", "", false), "2.02"),
                byName("jane1@example.edu", "whoever", "3.03"),
                byName("c", "=Wei  Zhang", "4.04"));

        assertThat(gradesIn(exported)).containsExactly("1.01", "3.03", "2.02", "4.04");
        assertThat(exported.account().unmatched()).isEmpty();
    }

    private static List<String> gradesIn(Exported exported) {
        return rows(exported.text(), ',').stream()
                .skip(1)
                .map(row -> row.get(GRADE))
                .toList();
    }

    @Test
    void givesNobodyAGradeThatMayBeSomebodyElses() throws UnfitFileException {
        Exported exported = fill(
                WORKSHEET,
                byName("x", "Jane Doe", "1"),
                ofMoodle("Jörg Müller", "1", "2"),
                grade("y", "y", new HandIn("canvas", "11", "", "", false), "3"));

        assertThat(exported.text()).isEqualTo(WORKSHEET);
        assertThat(exported.account().unmatched())
                .containsExactly(
                        new Unmatched("x", "Jane Doe", "fits 2 rows"),
                        new Unmatched("Jörg Müller", "Jörg Müller", "fits no row"),
                        new Unmatched("y", "y", "fits no row"));
    }

    @Test
    void leavesTheRowAsItWasWhereTheGraderFailed() throws UnfitFileException {
        Exported exported = fill(
                WORKSHEET,
                withStatus(ofMoodle("jane", "12", "0"), SubmissionStatus.GRADER_ERROR),
                withStatus(ofMoodle("wei", "112", "0"), SubmissionStatus.REJECTED));

        assertThat(gradesIn(exported)).containsExactly("", "45.00", "", "0");
        assertThat(rows(exported.text(), ',').get(2).get(FEEDBACK)).startsWith("<p>Good");
        assertThat(rows(exported.text(), ',').get(4).get(FEEDBACK)).isEqualTo("0 of 100 points: rejected.");
        assertThat(exported.account().ungraded()).containsExactly("jane");
    }

    @ParameterizedTest
    @CsvSource({"20.00,85.5,17.1", "10.00,6.67,0.667", "3.00,33.33,0.9999", "30.00,66.67,20.001", "100,99.99,99.99"})
    void scalesToTheMaximumOfTheWorksheet(String maximum, String score, String written) throws UnfitFileException {
        Exported exported = fill(WORKSHEET.replace("100.00", maximum), ofMoodle("a", "11", score));

        assertThat(gradesIn(exported).get(0)).isEqualTo(written);
    }

    @Test
    void feedbackIsTextAndNeitherMarkupNorFormula() throws UnfitFileException {
        Grade grade = withFeedback(ofMoodle("a", "11", "1"), "1 of 2: a<b & c>d; =cmd()\n<script>, \"x\" <=2");

        String feedback = rows(fill(WORKSHEET, grade).text(), ',').get(1).get(FEEDBACK);

        assertThat(feedback).isEqualTo("1 of 2: a&lt;b &amp; c&gt;d; '=cmd()\\n&lt;script&gt;, \"x\" &lt;'=2");
    }

    /** Titles as Moodle has them in these languages; participants as it calls them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID|Teilnehmer/in11|Bewertung|Bestwertung|Feedback als Kommentar",
                "Identifiant|Participant 11|Note|Note maximale|Commentaires de feedback",
                "Identificador|Participante 11|Calificación|Calificación máxima|Comentarios de retroalimentación",
                "Identifikátor|Účastník 11|Známka|Nejvyšší známka|Komentář"
            })
    void knowsTheColumnsInOtherLanguages(String id, String participant, String grade, String maximum, String feedback)
            throws UnfitFileException {
        String worksheet = "\uFEFF" + id + ";Name;" + grade + ";" + maximum + ";Status;" + feedback + "\r\n\""
                + participant + "\";\"Übel; Ä\";;\"100,00\";-;alt\r\n";

        Exported exported = fill(worksheet, ofMoodle("a", "11", "85.5"));

        assertThat(exported.text())
                .isEqualTo(
                        worksheet.replace(";;\"100,00\"", ";85,5;\"100,00\"").replace(";alt", ";85.5 of 100 points."));
    }

    @Test
    void takesColumnsByTheirNames() throws UnfitFileException {
        String worksheet = "Nr,Arvio,Max,Huom\nOsallistuja 11,,100,\n";

        Exported named = MoodleWorksheet.fill(worksheet, "Arvio", "Huom", List.of(ofMoodle("a", "11", "5")));
        Exported unnamed = MoodleWorksheet.fill(worksheet, "Arvio", "", List.of(ofMoodle("a", "11", "5")));

        assertThat(named.text()).isEqualTo("Nr,Arvio,Max,Huom\nOsallistuja 11,5,100,5 of 100 points.\n");
        assertThat(unnamed.text()).isEqualTo("Nr,Arvio,Max,Huom\nOsallistuja 11,5,100,\n");
        assertThat(unnamed.account().remarks())
                .containsExactly("No feedback was written: no column for it was"
                        + " recognised. Name it with --feedback-column.");
        assertComplains(worksheet, "", "--grade-column; there are \"Nr\", \"Arvio\", \"Max\", \"Huom\".");
        assertComplains(worksheet, "Note", "no column \"Note\"");
        assertComplains(worksheet, "Nr", "must stand behind");
    }

    @Test
    void doesNotChooseBetweenTwoColumnsForFeedback() throws UnfitFileException {
        String worksheet = WORKSHEET.replace("Grade can be changed", "Comment");

        assertThat(fill(worksheet, ofMoodle("a", "11", "5")).account().remarks())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Student,ID,HW (1)\nJane,1,\n",
                "Identifier,Grade,Max\nParticipant 1,,100\nParticipant 1,,100\n",
                "Identifier,Grade,Max\nParticipant 1,,100\nSomeone 2,,100\n",
                "Identifier,Grade,Max\n1,,100\n2,,100\n",
                "Identifier,Grade,Max\n"
            })
    void otherTablesAreNoWorksheets(String text) {
        assertComplains(text, "", "this is no grading worksheet of Moodle");
    }

    @Test
    void aScaleTakesNoPoints() {
        assertComplains(
                WORKSHEET.replace("100.00", "\"poor, fair, good\""),
                "",
                "there is \"poor, fair, good\". Gradecheck writes");
    }

    private static void assertComplains(String worksheet, String gradeColumn, String complaint) {
        List<Grade> grades = List.of(ofMoodle("a", "11", "5"));

        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> MoodleWorksheet.fill(worksheet, gradeColumn, "", grades))
                .withMessageContaining(complaint);
    }

    @Test
    void everyScoreArrivesAsItIs() throws UnfitFileException {
        StringBuilder worksheet = new StringBuilder("Identifier,Grade,Maximum\n");
        List<Grade> grades = new ArrayList<>();
        for (int hundredths = 0; hundredths <= 10_000; hundredths += 7) {
            worksheet.append("Participant ").append(hundredths).append(",,100.00\n");
            grades.add(ofMoodle(
                    "s" + hundredths,
                    "" + hundredths,
                    hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10));
        }

        Exported exported = MoodleWorksheet.fill(worksheet.toString(), "", "", grades);

        assertThat(rows(exported.text(), ',').stream().skip(1).map(row -> row.get(1)))
                .containsExactlyElementsOf(
                        grades.stream().map(grade -> grade.score().toString()).toList());
    }
}

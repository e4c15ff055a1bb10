package gradecheck.report.lms;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a Moodle worksheet is what, whatever the language of its titles.
 *
 * @param identifier the column of the participants' numbers
 * @param known the columns that may tell who a participant is: those before the grade
 * @param grade the column for grades
 * @param maximum the column of the most that can be had: Moodle puts it behind the grade
 * @param feedback the column for feedback; -1 where none was recognised
 */
record MoodleColumns(int identifier, List<Integer> known, int grade, int maximum, int feedback) {

    /** A word and a number: Participant 7, Teilnehmer/in7. */
    private static final Pattern PARTICIPANT = Pattern.compile("(\\D*\\p{L}\\D*?)\\s*(\\d+)");

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    /** As Moodle calls a grade in its own translations, in lower case. */
    private static final Set<String> GRADE = Set.of(
            "grade",
            "bewertung",
            "note",
            "nota",
            "calificación",
            "valutazione",
            "voto",
            "avaliação",
            "cijfer",
            "beoordeling",
            "ocena",
            "známka",
            "hodnocení",
            "hodnotenie",
            "betyg",
            "karakter",
            "arvosana",
            "оценка",
            "оцінка",
            "評点",
            "評定",
            "成绩",
            "分數",
            "성적",
            "qualificació",
            "kalifikazioa",
            "cualificación",
            "not",
            "notă",
            "osztályzat",
            "pontszám",
            "βαθμός",
            "ocjena",
            "hinne",
            "vērtējums",
            "įvertinimas",
            "einkunn",
            "الدرجة",
            "درجة");

    /** Of which the title of the feedback comments has one in most languages, in lower case. */
    private static final List<String> FEEDBACK = List.of(
            "feedback",
            "comment",
            "kommentar",
            "koment",
            "comentari",
            "comentár",
            "retroaliment",
            "commento",
            "commenti",
            "opmerking",
            "palaute",
            "отзыв",
            "комментар",
            "коментар",
            "フィードバック",
            "反馈",
            "回饋",
            "피드백",
            "geri bildirim",
            "visszajelz",
            "ανατροφοδότησ");

    /** Copies its list. */
    MoodleColumns {
        known = List.copyOf(known);
    }

    static MoodleColumns of(CsvSheet sheet, String gradeColumn, String feedbackColumn) throws UnfitFileException {
        List<String> head = sheet.head();
        int identifier = first(head.size(), column -> isIdentifier(sheet, column))
                .orElseThrow(() -> new UnfitFileException("this is no grading worksheet of Moodle: no column identifies"
                        + " the participants by a word and a number, as Participant 7. Take the file that Moodle gives"
                        + " at Submissions, Download grading worksheet."));
        int grade = column(head, gradeColumn, "--grade-column", title -> GRADE.contains(title.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new UnfitFileException("no column for grades was recognised. Name it with"
                        + " --grade-column; there are " + all(head)));
        if (grade <= identifier) {
            throw new UnfitFileException("the column for grades must stand behind the one of the participants.");
        }
        int feedback = feedback(head, grade + 1, feedbackColumn);
        List<Integer> known = IntStream.range(identifier + 1, grade).boxed().toList();
        return new MoodleColumns(identifier, known, grade, grade + 1, feedback);
    }

    /** Where several may be it, none is. */
    private static int feedback(List<String> head, int maximum, String wanted) throws UnfitFileException {
        if (!wanted.isEmpty()) {
            return column(head, wanted, "--feedback-column", title -> false).orElse(-1);
        }
        List<Integer> found = IntStream.range(maximum + 1, head.size())
                .filter(column -> isFeedback(head.get(column)))
                .boxed()
                .toList();
        return found.size() == 1 ? found.get(0) : -1;
    }

    private static OptionalInt column(List<String> head, String wanted, String option, Predicate<String> isIt)
            throws UnfitFileException {
        if (wanted.isEmpty()) {
            return first(head.size(), column -> isIt.test(head.get(column)));
        }
        int found = head.indexOf(wanted.strip());
        if (found < 0) {
            throw new UnfitFileException(
                    "it has no column \"" + wanted + "\", which " + option + " names; there are " + all(head));
        }
        return OptionalInt.of(found);
    }

    private static OptionalInt first(int columns, Predicate<Integer> isIt) {
        return IntStream.range(0, columns).filter(isIt::test).findFirst();
    }

    /** One word for all, and a number for each. */
    private static boolean isIdentifier(CsvSheet sheet, int column) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int row : sheet.body()) {
            Matcher cell = PARTICIPANT.matcher(sheet.cell(row, column));
            if (!cell.matches() || !numbers.add(cell.group(2))) {
                return false;
            }
            words.add(cell.group(1));
        }
        return words.size() == 1;
    }

    private static boolean isFeedback(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return FEEDBACK.stream().anyMatch(lower::contains);
    }

    private static String all(List<String> head) {
        return head.stream().map(title -> "\"" + title + "\"").collect(Collectors.joining(", ", "", "."));
    }

    /** {@return the number in the cell of a participant} */
    static String number(String cell) {
        return PARTICIPANT.matcher(cell).replaceFirst("$2");
    }

    /**
     * {@return the most that can be had}
     *
     * @param cell of that column
     */
    BigDecimal points(String cell) throws UnfitFileException {
        if (!NUMBER.matcher(cell).matches()) {
            throw new UnfitFileException(
                    "behind the column for grades must stand the maximum grade in points, and there is \"" + cell
                            + "\". Gradecheck writes points; an assignment that Moodle grades by a scale cannot take them.");
        }
        return new BigDecimal(cell.replace(',', '.'));
    }
}

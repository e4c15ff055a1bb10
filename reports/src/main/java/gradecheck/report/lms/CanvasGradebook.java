package gradecheck.report.lms;

import gradecheck.report.lms.Account.Unmatched;
import gradecheck.report.words.SpreadsheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Grades for the import of Canvas's grade book: the columns that tell who a student is, and one assignment. Columns of
 * other assignments are left out, since Canvas takes what has changed there meanwhile for a wish to change it back; a
 * cell that is not ours stays as it was found, since Canvas takes an empty one for a wish to remove a score. (As in
 * {@code lib/gradebook_importer.rb} of Canvas.)
 */
public final class CanvasGradebook {

    private static final String WHO = "Student,ID,SIS User ID,SIS Login ID,Section,";
    private static final Pattern WITH_ID = Pattern.compile(".*\\(\\d+\\)");

    private CanvasGradebook() {}

    /**
     * Writes scores into a grade book that was downloaded from Canvas.
     *
     * @param gradebook text of the file
     * @param column title of the assignment's column, with or without the id behind it; empty to take the only one that
     *     is titled as the assignment
     * @param titles by which the assignment may be called
     * @param grades in order
     * @return the file to be uploaded
     * @throws UnfitFileException where it is no grade book of Canvas, or has no such column
     */
    public static Exported fill(String gradebook, String column, List<String> titles, List<Grade> grades)
            throws UnfitFileException {
        CanvasSheet canvas = CanvasSheet.read(gradebook);
        int scores = CanvasColumn.choose(canvas, column, titles);
        Pairing pairing = Pairing.of(
                grades,
                canvas.students(),
                List.of(
                        new Pairing.Key(CanvasIdentity::canvasIds, canvas::canvasIds),
                        new Pairing.Key(CanvasIdentity::otherIds, canvas::otherIds),
                        new Pairing.Key(CanvasIdentity::names, canvas::names)));
        Map<Integer, Map<Integer, String>> changes = new HashMap<>();
        pairing.byRow().forEach((row, grade) -> {
            if (grade.counts()) {
                changes.put(row, Map.of(scores, grade.score().toString()));
            }
        });
        List<Integer> expected = canvas.students().stream()
                .filter(row -> !canvas.isTestStudent(row))
                .toList();
        return new Exported(
                canvas.write(scores, changes),
                pairing.account(grades, expected, row -> canvas.names(row).get(0), remarks(canvas, scores, grades)));
    }

    private static List<String> remarks(CanvasSheet canvas, int scores, List<Grade> grades) {
        List<String> remarks = new ArrayList<>();
        remarks.add("The scores are in column \"" + canvas.title(scores) + "\".");
        canvas.pointsPossible(scores).ifPresent(possible -> {
            boolean other = grades.stream()
                    .map(grade -> grade.maxScore().toDecimal())
                    .anyMatch(most -> most.compareTo(possible) != 0);
            if (other) {
                remarks.add("Canvas has " + plain(possible) + " points possible for it, the assignment "
                        + grades.get(0).maxScore() + ".");
            }
        });
        return remarks;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * Writes a grade book for the submissions whose students' Canvas ids are known. Names are guarded against formulas;
     * Canvas goes by the ids.
     *
     * @param column title of the assignment's column, with the id in parentheses behind it
     * @param grades in order
     * @return the file to be uploaded
     */
    public static Exported write(String column, List<Grade> grades) {
        Map<String, Long> sharers = grades.stream()
                .filter(CanvasIdentity::hasCanvasId)
                .map(grade -> grade.handIn().studentId())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Grade> rows = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        for (Grade grade : grades) {
            if (!CanvasIdentity.hasCanvasId(grade)) {
                unmatched.add(Unmatched.of(grade, "has no Canvas id"));
            } else if (sharers.getOrDefault(grade.handIn().studentId(), 1L) > 1) {
                unmatched.add(Unmatched.of(grade, "shares its Canvas id with another"));
            } else {
                rows.add(grade);
            }
        }
        String text = rows.stream()
                .map(CanvasGradebook::row)
                .collect(Collectors.joining("", WHO + CsvSheet.quoted(column, ',') + "\n", ""));
        List<String> remarks = WITH_ID.matcher(column).matches()
                ? List.of()
                : List.of(
                        "Canvas makes a new assignment of a column without an id in parentheses behind its title, unless"
                                + " an assignment has exactly that title.");
        Account placed = Account.of(rows, remarks);
        return new Exported(
                text, new Account(placed.written(), placed.ungraded(), unmatched, List.of(), placed.remarks()));
    }

    private static String row(Grade grade) {
        String name = CsvSheet.quoted(SpreadsheetCell.guarded(grade.name()), ',');
        String score = grade.counts() ? grade.score().toString() : "";
        return String.join(",", name, grade.handIn().studentId(), "", "", "", score) + "\n";
    }
}

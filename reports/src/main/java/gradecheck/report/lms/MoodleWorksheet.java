package gradecheck.report.lms;

import gradecheck.report.words.SpreadsheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Grades in a grading worksheet of Moodle, which is downloaded, filled in and uploaded: only the grade and the feedback
 * of graded submissions change. Moodle looks for titles in the language of its user, and leaves alone what was graded
 * after the time in the row, so that a worksheet cannot be made up. (As in {@code mod/assign/feedback/offline} of
 * Moodle.)
 */
public final class MoodleWorksheet {

    /** The platform's id. */
    static final String MOODLE = "moodle";

    /** As many as Moodle keeps. */
    private static final int DECIMALS = 5;

    private final CsvSheet sheet;
    private final MoodleColumns columns;

    private MoodleWorksheet(CsvSheet sheet, MoodleColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /**
     * Writes grades and feedback into a worksheet that was downloaded from Moodle. Grades are scaled to the worksheet's
     * maximum where that is not the assignment's. Feedback is HTML, as Moodle reads it.
     *
     * @param worksheet text of the file
     * @param gradeColumn title of the column for grades; empty to know it by its title in the common languages
     * @param feedbackColumn title of the column for feedback; empty to know it likewise
     * @param grades in order
     * @return the file to be uploaded
     * @throws UnfitFileException where it is no such worksheet, or wants no points
     */
    public static Exported fill(String worksheet, String gradeColumn, String feedbackColumn, List<Grade> grades)
            throws UnfitFileException {
        CsvSheet sheet = CsvSheet.read(worksheet);
        MoodleColumns columns = MoodleColumns.of(sheet, gradeColumn, feedbackColumn);
        return new MoodleWorksheet(sheet, columns).fill(grades);
    }

    private Exported fill(List<Grade> grades) throws UnfitFileException {
        Pairing pairing = Pairing.of(
                grades,
                sheet.body(),
                List.of(
                        new Pairing.Key(MoodleWorksheet::participants, this::participants),
                        new Pairing.Key(MoodleWorksheet::ids, this::known),
                        new Pairing.Key(MoodleWorksheet::names, this::names)));
        Map<Integer, Map<Integer, String>> changes = new HashMap<>();
        for (Map.Entry<Integer, Grade> pair : pairing.byRow().entrySet()) {
            if (pair.getValue().counts()) {
                changes.put(pair.getKey(), changes(pair.getKey(), pair.getValue()));
            }
        }
        List<Integer> all = IntStream.range(0, sheet.head().size()).boxed().toList();
        List<String> remarks = new ArrayList<>();
        if (columns.feedback() < 0) {
            remarks.add("No feedback was written: no column for it was recognised. Name it with --feedback-column.");
        }
        return new Exported(sheet.write(all, changes), pairing.account(grades, sheet.body(), this::label, remarks));
    }

    private Map<Integer, String> changes(int row, Grade grade) throws UnfitFileException {
        Map<Integer, String> changes = new HashMap<>();
        changes.put(columns.grade(), scaled(row, grade));
        if (columns.feedback() >= 0) {
            changes.put(columns.feedback(), html(grade.feedback()));
        }
        return changes;
    }

    /** With a comma where the worksheet has one. */
    private String scaled(int row, Grade grade) throws UnfitFileException {
        String maximum = sheet.cell(row, columns.maximum());
        BigDecimal most = columns.points(maximum);
        BigDecimal own = grade.maxScore().toDecimal();
        String score = grade.score().toString();
        if (most.compareTo(own) != 0 && own.signum() > 0) {
            BigDecimal scaled = grade.score()
                    .toDecimal()
                    .multiply(most)
                    .divide(own, DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            score = scaled.setScale(Math.max(0, scaled.scale()), RoundingMode.UNNECESSARY)
                    .toPlainString();
        }
        return maximum.indexOf(',') > maximum.indexOf('.') ? score.replace('.', ',') : score;
    }

    /** Guarded last, since a spreadsheet may split a cell behind an entity. */
    private static String html(String text) {
        return SpreadsheetCell.guarded(
                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private String label(int row) {
        return Stream.concat(
                        Stream.of(columns.identifier()),
                        columns.known().stream().limit(1))
                .map(column -> sheet.cell(row, column))
                .collect(Collectors.joining(", "));
    }

    private List<String> participants(int row) {
        return List.of(MoodleColumns.number(sheet.cell(row, columns.identifier())));
    }

    private List<String> known(int row) {
        return columns.known().stream().map(column -> sheet.cell(row, column)).toList();
    }

    private List<String> names(int row) {
        return columns.known().stream()
                .map(column -> sheet.cell(row, column))
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Pairing.namesOf(text).stream())
                .toList();
    }

    private static List<String> participants(Grade grade) {
        return grade.handIn().platform().equals(MOODLE) ? List.of(grade.handIn().studentId()) : List.of();
    }

    /** Whom Moodle itself has named is nobody else, whoever has the same name. */
    private static boolean isCertain(Grade grade) {
        return grade.handIn().platform().equals(MOODLE)
                && !grade.handIn().studentId().isEmpty();
    }

    private static List<String> ids(Grade grade) {
        if (isCertain(grade)) {
            return List.of();
        }
        return List.of(grade.handIn().studentId(), grade.handIn().email(), grade.id());
    }

    private static List<String> names(Grade grade) {
        if (isCertain(grade)) {
            return List.of();
        }
        return Pairing.namesOf(grade.name());
    }
}

package gradecheck.report.lms;

import gradecheck.report.words.SpreadsheetCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades as a plain table, for platforms that let their users say which column is what. */
public final class GradesCsv {

    private static final int DECIMALS = 2;
    private static final List<String> HEAD =
            List.of("id", "student id", "email", "name", "score", "maximum", "percentage", "status", "late");

    private GradesCsv() {}

    /**
     * Writes the table. Lines end with a line feed; score and percentage are empty where the grader failed; before what
     * a spreadsheet would take for a formula stands an apostrophe.
     *
     * @param grades one a row, in order
     * @return the text of the file, with a head line
     */
    public static Exported render(List<Grade> grades) {
        String text = Stream.concat(Stream.of(HEAD), grades.stream().map(GradesCsv::row))
                .map(GradesCsv::line)
                .collect(Collectors.joining());
        return new Exported(text, Account.of(grades, List.of()));
    }

    private static List<String> row(Grade grade) {
        return List.of(
                SpreadsheetCell.guarded(grade.id()),
                SpreadsheetCell.guarded(grade.handIn().studentId()),
                SpreadsheetCell.guarded(grade.handIn().email()),
                SpreadsheetCell.guarded(grade.name()),
                grade.counts() ? grade.score().toString() : "",
                grade.maxScore().toString(),
                grade.counts() ? percentage(grade) : "",
                grade.status().id(),
                grade.handIn().late() ? "late" : "");
    }

    private static String percentage(Grade grade) {
        if (grade.maxScore().hundredths() == 0) {
            return "";
        }
        BigDecimal share = BigDecimal.valueOf(grade.score().hundredths())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(grade.maxScore().hundredths()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.setScale(Math.max(0, share.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> CsvSheet.quoted(cell, ',')).collect(Collectors.joining(",")) + "\n";
    }
}

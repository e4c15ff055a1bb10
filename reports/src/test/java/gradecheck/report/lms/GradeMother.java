package gradecheck.report.lms;

import static gradecheck.result.ResultMother.points;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import gradecheck.result.HandIn;
import gradecheck.result.SubmissionStatus;
import java.util.List;

/** Gives birth to grades of 100 points for tests, and reads the tables they end in with a reader that is not ours. */
final class GradeMother {

    private GradeMother() {}

    static Grade byName(String id, String name, String score) {
        return grade(id, name, HandIn.NONE, score);
    }

    static Grade ofCanvas(String id, String canvasId, String score) {
        return grade(id, id, new HandIn("canvas", canvasId, "", "", false), score);
    }

    static Grade ofMoodle(String id, String participant, String score) {
        return grade(id, id, new HandIn("moodle", participant, "", "", false), score);
    }

    static Grade grade(String id, String name, HandIn handIn, String score) {
        return new Grade(
                id, name, handIn, SubmissionStatus.GRADED, points(score), points("100"), score + " of 100 points.");
    }

    static Grade withStatus(Grade grade, SubmissionStatus status) {
        return new Grade(
                grade.id(),
                grade.name(),
                grade.handIn(),
                status,
                points("0"),
                grade.maxScore(),
                "0 of 100 points: " + status.id() + ".");
    }

    static Grade withFeedback(Grade grade, String feedback) {
        return new Grade(
                grade.id(), grade.name(), grade.handIn(), grade.status(), grade.score(), grade.maxScore(), feedback);
    }

    /** {@return the rows of a table, without the byte order mark} */
    static List<List<String>> rows(String csv, char separator) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }
}

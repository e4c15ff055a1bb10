package gradecheck.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gradecheck.report.words.SpreadsheetCell;
import gradecheck.result.Points;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import gradecheck.result.TaskSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code gradebook.csv}: id, name, score, maximum, one column a task, status, findings, late. */
public final class GradebookCsv {

    private GradebookCsv() {}

    /**
     * Writes the grade book. Lines end with a line feed; cells are quoted where they need it; before what a spreadsheet
     * would take for a formula stands an apostrophe, and no cell has a line end in it.
     *
     * @param summary what a class came to
     * @return the text of the file, with a head line
     */
    public static String render(Summary summary) {
        StringWriter text = new StringWriter();
        List<String> tasks = summary.tasks().stream().map(TaskSummary::id).toList();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(head(tasks));
            summary.submissions().forEach(submission -> csv.writeRecord(row(submission, tasks)));
        } catch (IOException e) {
            throw new UncheckedIOException("the grade book could not be written to memory", e);
        }
        return text.toString();
    }

    private static List<String> head(List<String> tasks) {
        List<String> cells = new ArrayList<>(List.of("id", "name", "score", "maximum"));
        tasks.forEach(task -> cells.add(SpreadsheetCell.guarded(task)));
        cells.addAll(List.of("status", "findings", "late"));
        return cells;
    }

    private static List<String> row(SubmissionSummary submission, List<String> tasks) {
        List<String> cells = new ArrayList<>();
        cells.add(SpreadsheetCell.guarded(submission.id()));
        cells.add(SpreadsheetCell.guarded(submission.name()));
        cells.add(submission.score().toString());
        cells.add(submission.maxScore().toString());
        tasks.forEach(task ->
                cells.add(submission.tasks().getOrDefault(task, Points.ZERO).toString()));
        cells.add(submission.status().id());
        cells.add(SpreadsheetCell.guarded(String.join("; ", submission.findings())));
        cells.add(submission.late() ? "late" : "");
        return cells;
    }
}

package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Mark;
import gradecheck.result.Points;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.TaskSummary;
import java.util.List;

/**
 * A submission as a row of the dashboard.
 *
 * @param link to its page
 * @param id of the submission; empty where the name says the same
 * @param name as people read it
 * @param mark what became of it
 * @param score points earned
 * @param tasks points earned, in the order of the columns
 * @param findings ids
 * @param late whether it was handed in late
 */
record SubmissionRow(
        String link,
        String id,
        String name,
        Mark mark,
        String score,
        List<String> tasks,
        List<String> findings,
        boolean late) {

    static List<SubmissionRow> ofAll(List<SubmissionSummary> submissions, List<TaskSummary> tasks) {
        return submissions.stream().map(submission -> of(submission, tasks)).toList();
    }

    private static SubmissionRow of(SubmissionSummary submission, List<TaskSummary> tasks) {
        boolean sameName = submission.name().equals(submission.id());
        return new SubmissionRow(
                SubmissionLink.link(submission.id()),
                sameName ? "" : line(submission.id()),
                line(submission.name()),
                Mark.of(submission.status()),
                submission.score().toString(),
                tasks.stream()
                        .map(task -> submission
                                .tasks()
                                .getOrDefault(task.id(), Points.ZERO)
                                .toString())
                        .toList(),
                submission.findings().stream().map(finding -> line(finding)).toList(),
                submission.late());
    }
}

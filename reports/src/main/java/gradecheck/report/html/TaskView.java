package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import freemarker.template.TemplateModel;
import gradecheck.report.words.Mark;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.util.List;

/**
 * A task with its points and checks.
 *
 * @param anchor of its checks on the page
 * @param title as people read it
 * @param score points earned
 * @param maxScore points it can earn
 * @param mark the same in a word
 * @param bar the same as a picture
 * @param parts its values in one table; none where that tells no more than the checks do
 * @param checks in the order of the rubric; none where the submission was not graded
 */
record TaskView(
        String anchor,
        String title,
        String score,
        String maxScore,
        Mark mark,
        TemplateModel bar,
        List<PartsTable> parts,
        List<CheckView> checks) {

    static List<TaskView> ofAll(Result result) {
        return result.tasks().stream().map(task -> of(task, result)).toList();
    }

    private static TaskView of(TaskResult task, Result result) {
        return new TaskView(
                Anchor.ofTask(task),
                line(task.title()),
                task.score().toString(),
                task.maxScore().toString(),
                Mark.of(task, result),
                Markup.shareBar(share(task.score(), task.maxScore())),
                result.status() == SubmissionStatus.GRADED ? PartsTable.of(task) : List.of(),
                result.status() == SubmissionStatus.GRADED
                        ? task.checks().stream().map(CheckView::of).toList()
                        : List.of());
    }

    private static double share(Points score, Points max) {
        return max.equals(Points.ZERO) ? 1 : (double) score.hundredths() / max.hundredths();
    }
}

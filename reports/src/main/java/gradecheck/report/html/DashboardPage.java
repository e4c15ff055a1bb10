package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import freemarker.template.TemplateModel;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import gradecheck.result.TaskSummary;
import java.util.ArrayList;
import java.util.List;

/** The page of a class, {@code index.html}, for who teaches it. */
public final class DashboardPage {

    private DashboardPage() {}

    /**
     * Renders the page.
     *
     * @param summary what the class came to
     * @param results the results it sums up, for their curves; may be empty
     * @return the text of the page, to be stored as UTF-8
     */
    public static String render(Summary summary, List<Result> results) {
        String title = line(summary.assignment().title());
        return Templates.render(
                "dashboard.ftlh",
                new View(
                        PageFrame.ofDashboard(title),
                        title,
                        line(summary.assignment().version()),
                        Numbers.count(summary.submissions().size(), "submission", "submissions"),
                        Numbers.duration(summary.timing().durationMillis()),
                        counts(summary),
                        statistics(summary),
                        ScoreHistogram.of(summary),
                        GradeChanges.of(summary),
                        summary.tasks().stream().map(TaskRow::of).toList(),
                        CheckRow.ofAll(summary),
                        FindingRow.ofAll(summary, results),
                        ClassCurve.ofAll(results),
                        SubmissionTable.of(summary),
                        ClassList.of(summary),
                        RunHealth.of(summary)));
    }

    /** Graded and grader errors always, since zero of them says something, too; the others where there are any. */
    private static List<Figure> counts(Summary summary) {
        List<Figure> figures = new ArrayList<>();
        summary.counts().forEach((status, count) -> {
            if (count > 0 || status == SubmissionStatus.GRADED || status == SubmissionStatus.GRADER_ERROR) {
                Mark mark = Mark.of(status);
                String word = status == SubmissionStatus.GRADER_ERROR && count != 1 ? "grader errors" : mark.word();
                figures.add(new Figure(word, Integer.toString(count)));
            }
        });
        return figures;
    }

    private static List<Figure> statistics(Summary summary) {
        return List.of(
                new Figure("median", Numbers.points(summary.statistics().median())),
                new Figure("lower quartile", Numbers.points(summary.statistics().lowerQuartile())),
                new Figure("upper quartile", Numbers.points(summary.statistics().upperQuartile())),
                new Figure("mean", Numbers.points(summary.statistics().mean())));
    }

    /** All that the page shows. */
    private record View(
            PageFrame frame,
            String title,
            String version,
            String size,
            String duration,
            List<Figure> counts,
            List<Figure> statistics,
            ScoreHistogram histogram,
            GradeChanges changes,
            List<TaskRow> tasks,
            List<CheckRow> checks,
            List<FindingRow> findings,
            List<ClassCurve> curves,
            SubmissionTable submissions,
            ClassList people,
            RunHealth health) {}

    private record Figure(String name, String value) {}

    private record TaskRow(
            String id, String title, String maxScore, String mean, TemplateModel bar, String atZero, String atFull) {
        static TaskRow of(TaskSummary task) {
            double max = task.maxScore().hundredths() / 100.0;
            return new TaskRow(
                    line(task.id()),
                    line(task.title()),
                    task.maxScore().toString(),
                    Numbers.points(task.mean()),
                    Markup.shareBar(max == 0 ? 1 : task.mean() / max),
                    Numbers.percent(task.shareAtZero()),
                    Numbers.percent(task.shareAtFull()));
        }
    }
}

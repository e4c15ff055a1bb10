package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import gradecheck.result.TaskSummary;
import java.util.Comparator;
import java.util.List;

/** One line a submission: id, score, points by task, and what to know first. */
final class ClassTable {

    private static final int MOST_ID = 24;
    private static final int TASK_WIDTH = 9;
    private static final int TASK_LETTERS = 8;
    private static final int MOST_REMARK = 44;

    private final List<TaskSummary> tasks;
    private final List<Result> results;
    private final Style style;
    private final int idWidth;

    ClassTable(List<TaskSummary> tasks, List<Result> results, Style style) {
        this.tasks = tasks;
        this.results = results;
        this.style = style;
        this.idWidth =
                results.stream().mapToInt(each -> Columns.width(id(each))).max().orElse(0);
    }

    String render() {
        StringBuilder text = new StringBuilder(head()).append("\n");
        results.forEach(result -> text.append(row(result)).append("\n"));
        return text.toString();
    }

    private String head() {
        StringBuilder line = new StringBuilder(Columns.left("", idWidth)).append(Columns.right("score", 8));
        tasks.forEach(task -> line.append(Columns.right(Columns.cut(task(task), TASK_LETTERS, ""), TASK_WIDTH)));
        return style.bold(line.toString());
    }

    private String task(TaskSummary task) {
        return style.text(task.id());
    }

    private String row(Result result) {
        StringBuilder line = new StringBuilder(Columns.left(id(result), idWidth))
                .append(Columns.right(result.score().toString(), 8));
        for (TaskSummary task : tasks) {
            line.append(Columns.right(points(result, task.id()), TASK_WIDTH));
        }
        return line.append("  ").append(remark(result)).toString();
    }

    private String id(Result result) {
        return Columns.cut(style.text(result.submission().id()), MOST_ID, style.ascii() ? "..." : "…");
    }

    private static String points(Result result, String task) {
        return result.tasks().stream()
                .filter(each -> each.id().equals(task))
                .map(each -> each.score().toString())
                .findFirst()
                .orElse("");
    }

    /** The status where nothing was graded, else the tasks that lost points, the costliest first. */
    private String remark(Result result) {
        String verdict = style.mark(Mark.verdict(result));
        List<String> losing = result.tasks().stream()
                .filter(task ->
                        result.status() == SubmissionStatus.GRADED && lost(task).compareTo(Points.ZERO) > 0)
                .sorted(Comparator.comparing(ClassTable::lost).reversed())
                .map(TaskResult::id)
                .toList();
        return losing.isEmpty() || losing.size() == tasks.size()
                ? verdict
                : verdict + ": " + shortened(String.join(", ", losing));
    }

    private String shortened(String words) {
        return Columns.cut(style.text(words), MOST_REMARK, style.ascii() ? "..." : "…");
    }

    private static Points lost(TaskResult task) {
        return task.score().missingTo(task.maxScore());
    }
}

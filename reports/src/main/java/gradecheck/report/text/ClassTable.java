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
    private static final int LEAST_ID = 8;
    private static final int SCORE_WIDTH = 8;
    private static final int TASK_WIDTH = 9;
    private static final int NARROW_TASK_WIDTH = 6;
    private static final int VERDICT_WIDTH = 20;
    private static final int MOST_REMARK = 64;
    private static final String GAP = "  ";

    private final List<TaskSummary> tasks;
    private final List<Result> results;
    private final Style style;
    private final int idWidth;
    private final int taskWidth;

    ClassTable(List<TaskSummary> tasks, List<Result> results, Style style) {
        this.tasks = tasks;
        this.results = results;
        this.style = style;
        int widest = results.stream()
                .mapToInt(each -> Columns.width(style.text(each.submission().id())))
                .max()
                .orElse(0);
        int longId = Math.min(widest, MOST_ID);
        this.taskWidth = left(longId, TASK_WIDTH) >= VERDICT_WIDTH ? TASK_WIDTH : NARROW_TASK_WIDTH;
        this.idWidth = Math.max(Math.min(longId, LEAST_ID), longId + Math.min(0, left(longId, taskWidth) - 1));
    }

    /** How many columns a line leaves to the remark. */
    private int left(int ids, int taskColumns) {
        return style.columns() - ids - SCORE_WIDTH - tasks.size() * taskColumns - GAP.length();
    }

    String render() {
        StringBuilder text = new StringBuilder(head()).append("\n");
        results.forEach(result -> text.append(row(result)).append("\n"));
        return text.toString();
    }

    private String head() {
        StringBuilder line = new StringBuilder(Columns.left("", idWidth)).append(Columns.right("score", SCORE_WIDTH));
        tasks.forEach(task ->
                line.append(Columns.right(Columns.cut(style.text(task.id()), taskWidth - 1, ""), taskWidth)));
        return style.bold(line.toString());
    }

    private String row(Result result) {
        StringBuilder line = new StringBuilder(Columns.left(id(result), idWidth))
                .append(Columns.right(result.score().toString(), SCORE_WIDTH));
        for (TaskSummary task : tasks) {
            line.append(Columns.right(points(result, task.id()), taskWidth));
        }
        return line.append(GAP).append(remark(result)).toString();
    }

    private String id(Result result) {
        return Columns.cut(style.text(result.submission().id()), idWidth, style.ascii() ? "..." : "…");
    }

    private static String points(Result result, String task) {
        return result.tasks().stream()
                .filter(each -> each.id().equals(task))
                .map(each -> each.score().toString())
                .findFirst()
                .orElse("");
    }

    /** The status where nothing was graded, else the tasks that lost points, the costliest first; as much as fits. */
    private String remark(Result result) {
        Mark mark = Mark.verdict(result);
        int room = Math.min(left(idWidth, taskWidth), MOST_REMARK);
        String verdict = style.mark(mark);
        if (Columns.width(verdict) > room) {
            return style.symbol(mark);
        }
        List<String> losing = result.tasks().stream()
                .filter(task ->
                        result.status() == SubmissionStatus.GRADED && lost(task).compareTo(Points.ZERO) > 0)
                .sorted(Comparator.comparing(ClassTable::lost).reversed())
                .map(TaskResult::id)
                .toList();
        int roomForTasks = room - Columns.width(verdict) - 2;
        return losing.isEmpty() || losing.size() == tasks.size() || roomForTasks < LEAST_ID
                ? verdict
                : verdict + ": " + shortened(String.join(", ", losing), roomForTasks);
    }

    private String shortened(String words, int room) {
        return Columns.cut(style.text(words), room, style.ascii() ? "..." : "…");
    }

    private static Points lost(TaskResult task) {
        return task.score().missingTo(task.maxScore());
    }
}

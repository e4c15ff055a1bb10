package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.report.words.FirstToFix;
import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import java.util.List;

/**
 * A check worth looking at before all others.
 *
 * @param anchor of the check further down on the page
 * @param mark what came of it
 * @param name what it asks for
 * @param task title of its task
 * @param points that its task lost, with their noun
 * @param message what happened
 * @param causes what explains it
 * @param hint where to look next; empty where there is none, or a cause says it
 */
record FixFirst(
        String anchor,
        Mark mark,
        String name,
        String task,
        String points,
        String message,
        List<FindingView> causes,
        String hint) {

    private static final int MOST = 3;

    /** The most costly of what there is to fix. */
    static List<FixFirst> of(Result result) {
        return FirstToFix.of(result).stream()
                .limit(MOST)
                .map(first -> of(first.task(), first.check(), FindingView.of(first.task(), result)))
                .toList();
    }

    private static FixFirst of(TaskResult task, CheckResult check, List<FindingView> causes) {
        Points lost = task.score().missingTo(task.maxScore());
        return new FixFirst(
                Anchor.ofCheck(check),
                Mark.of(check.status()),
                line(check.name()),
                line(task.title()),
                lost + (lost.hundredths() == 100 ? " point" : " points"),
                text(check.message()),
                causes,
                causes.isEmpty() ? text(check.hint()) : "");
    }
}

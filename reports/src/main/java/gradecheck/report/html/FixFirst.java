package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /**
     * By points lost in a task, one check each; where a task lost points in checks of both kinds, a public one speaks
     * for it, since that shows its numbers. What is blocked mends itself, so it comes after all others.
     */
    static List<FixFirst> of(Result result) {
        if (result.status() != SubmissionStatus.GRADED) {
            return List.of();
        }
        return result.tasks().stream()
                .flatMap(task -> telling(task).stream().map(check -> new Candidate(task, check)))
                .sorted(Comparator.comparing((Candidate candidate) -> isBlocked(candidate.check()))
                        .thenComparing(candidate -> lost(candidate.task()), Comparator.reverseOrder()))
                .limit(MOST)
                .map(candidate -> of(candidate.task(), candidate.check(), FindingView.of(candidate.task(), result)))
                .toList();
    }

    private static Optional<CheckResult> telling(TaskResult task) {
        return task.checks().stream()
                .filter(check -> !lost(check).equals(Points.ZERO))
                .min(Comparator.comparing(FixFirst::isBlocked)
                        .thenComparing(CheckResult::visibility)
                        .thenComparing(FixFirst::lost, Comparator.reverseOrder()));
    }

    private static boolean isBlocked(CheckResult check) {
        return check.status() == CheckStatus.BLOCKED;
    }

    private static Points lost(CheckResult check) {
        return check.score().missingTo(check.maxScore());
    }

    private static Points lost(TaskResult task) {
        return task.score().missingTo(task.maxScore());
    }

    private static FixFirst of(TaskResult task, CheckResult check, List<FindingView> causes) {
        Points lost = lost(task);
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

    private record Candidate(TaskResult task, CheckResult check) {}
}

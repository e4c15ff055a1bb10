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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A check worth looking at before all others.
 *
 * @param anchor of the check further down on the page
 * @param mark what came of it
 * @param name what it asks for
 * @param task title of its task
 * @param points at stake, with their noun
 * @param message what happened
 * @param hint where to look next; empty where there is none
 */
record FixFirst(String anchor, Mark mark, String name, String task, String points, String message, String hint) {

    private static final int MOST = 3;

    /** By points lost, at most one a task; a blocked check mends itself, so it comes after all others. */
    static List<FixFirst> of(Result result) {
        if (result.status() != SubmissionStatus.GRADED) {
            return List.of();
        }
        return result.tasks().stream()
                .flatMap(task -> worst(task).stream().map(check -> new Candidate(task, check)))
                .sorted(Comparator.comparing(Candidate::check, worstFirst()))
                .limit(MOST)
                .map(candidate -> of(candidate.task(), candidate.check()))
                .toList();
    }

    private static Optional<CheckResult> worst(TaskResult task) {
        Predicate<CheckResult> costly = check -> !lost(check).equals(Points.ZERO);
        Stream<CheckResult> checks = task.checks().stream();
        return checks.filter(costly).min(worstFirst());
    }

    private static Comparator<CheckResult> worstFirst() {
        return Comparator.comparing((CheckResult check) -> check.status() == CheckStatus.BLOCKED)
                .thenComparing(FixFirst::lost, Comparator.reverseOrder());
    }

    private static Points lost(CheckResult check) {
        return check.score().missingTo(check.maxScore());
    }

    private static FixFirst of(TaskResult task, CheckResult check) {
        Points lost = lost(check);
        return new FixFirst(
                Anchor.ofCheck(check),
                Mark.of(check.status()),
                line(check.name()),
                line(task.title()),
                lost + (lost.hundredths() == 100 ? " point" : " points"),
                text(check.message()),
                text(check.hint()));
    }

    private record Candidate(TaskResult task, CheckResult check) {}
}

package gradecheck.report.words;

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
 * A task that lost points, with the check that tells most about it.
 *
 * @param task that lost points
 * @param check that speaks for it
 */
public record FirstToFix(TaskResult task, CheckResult check) {

    /**
     * Puts in order what is to be fixed: by points lost in a task, one check each. Where a task lost points in checks
     * of both kinds, a public one speaks for it, since that shows its numbers. What is blocked mends itself, so it
     * comes after all others.
     *
     * @param result of a submission
     * @return the most costly first; empty where nothing was graded, or nothing lost
     */
    public static List<FirstToFix> of(Result result) {
        if (result.status() != SubmissionStatus.GRADED) {
            return List.of();
        }
        return result.tasks().stream()
                .flatMap(task -> telling(task).stream().map(check -> new FirstToFix(task, check)))
                .sorted(Comparator.comparing((FirstToFix first) -> isBlocked(first.check()))
                        .thenComparing(first -> lost(first.task()), Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<CheckResult> telling(TaskResult task) {
        return task.checks().stream()
                .filter(check -> !lost(check).equals(Points.ZERO))
                .min(Comparator.comparing(FirstToFix::isBlocked)
                        .thenComparing(CheckResult::visibility)
                        .thenComparing(FirstToFix::lost, Comparator.reverseOrder()));
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
}

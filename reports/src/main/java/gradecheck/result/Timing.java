package gradecheck.result;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How long a run took.
 *
 * @param durationMillis wall time of the run; 0 or more
 * @param reused submissions that were not graded again, since nothing that counts had changed; 0 or more
 * @param retried ids of submissions that were graded a second time, since the grader failed at the first
 * @param slowest the submissions that took longest, at most {@value #LISTED}, the slowest first
 */
public record Timing(long durationMillis, int reused, List<String> retried, List<Slow> slowest) {

    private static final int LISTED = 5;

    /** Copies its lists. */
    public Timing {
        retried = List.copyOf(retried);
        slowest = List.copyOf(slowest);
    }

    static Timing of(List<Result> results, Duration wallTime) {
        List<Slow> slowest = results.stream()
                .map(result -> new Slow(result.submission().id(), result.durationMillis()))
                .sorted(Comparator.comparingLong(Slow::durationMillis).reversed())
                .limit(LISTED)
                .toList();
        return new Timing(wallTime.toMillis(), 0, List.of(), slowest);
    }

    /**
     * One of the slowest submissions.
     *
     * @param id of the submission
     * @param durationMillis time it took; 0 or more
     */
    public record Slow(String id, long durationMillis) {}
}

package gradecheck.result;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a whole class came to, one component for each field of {@code summary.json}.
 *
 * @param assignment which assignment
 * @param counts submissions by status, in the order of the statuses; each status has an entry, also with 0
 * @param statistics of the scores of all submissions
 * @param tasks one entry a task, in the order of the rubric
 * @param checks one entry a check, in the order of the rubric
 * @param findings how often each finding was made, the most frequent first
 * @param submissions one entry a submission, in the order of the results
 * @param sameSources ids of submissions of different students whose sources are the same to the letter, a list for each
 *     such group
 * @param roster how they compare with the list of the class
 * @param isolation how the students' code was kept apart; more than one entry where that differed
 * @param seed from which all hidden inputs were drawn
 * @param grader what graded
 * @param changes what is new since the run before
 * @param timing how long it took
 */
public record Summary(
        AssignmentRef assignment,
        Map<SubmissionStatus, Integer> counts,
        ScoreStatistics statistics,
        List<TaskSummary> tasks,
        List<CheckSummary> checks,
        List<FindingCount> findings,
        List<SubmissionSummary> submissions,
        List<List<String>> sameSources,
        Attendance roster,
        List<Isolation> isolation,
        long seed,
        GraderRef grader,
        ClassChanges changes,
        Timing timing) {

    /** Name and version of the format of {@code summary.json}. */
    public static final String SCHEMA = "gradecheck/summary/v1";

    /** Copies its collections and fills in the statuses that were not counted. */
    public Summary {
        Map<SubmissionStatus, Integer> complete = new EnumMap<>(SubmissionStatus.class);
        for (SubmissionStatus status : SubmissionStatus.values()) {
            complete.put(status, counts.getOrDefault(status, 0));
        }
        counts = Collections.unmodifiableMap(complete);
        tasks = List.copyOf(tasks);
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        submissions = List.copyOf(submissions);
        sameSources = sameSources.stream().map(List::copyOf).toList();
        isolation = List.copyOf(isolation);
    }

    /**
     * Sums up a class, graded in one run and each submission once.
     *
     * @param assignment which assignment, also where there is no result
     * @param results one a submission, in the order in which they are to be listed
     * @param wallTime from the start of the run to its end
     * @return the summary; the same for the same arguments
     */
    public static Summary of(AssignmentRef assignment, List<Result> results, Duration wallTime) {
        Optional<Result> first = results.stream().findFirst();
        Map<SubmissionStatus, Integer> counts = new EnumMap<>(SubmissionStatus.class);
        results.forEach(result -> counts.merge(result.status(), 1, Integer::sum));
        return new Summary(
                assignment,
                counts,
                ScoreStatistics.of(results.stream().map(Result::score).toList()),
                TaskSummary.ofAll(results),
                CheckSummary.ofAll(results),
                FindingCount.ofAll(results),
                results.stream().map(SubmissionSummary::of).toList(),
                SameSources.ofAll(results),
                Attendance.NONE,
                results.stream().map(Result::isolation).distinct().toList(),
                first.map(Result::seed).orElse(0L),
                first.map(Result::grader).orElse(new GraderRef("", "", "")),
                ClassChanges.NONE,
                Timing.of(results, wallTime));
    }

    /**
     * {@return the same, with what is new in it}
     *
     * @param before what the run before came to
     */
    public Summary since(Summary before) {
        return with(roster, ClassChanges.between(before, this), timing);
    }

    /**
     * {@return the same, compared with the list of the class}
     *
     * @param attendance how it compares
     */
    public Summary withRoster(Attendance attendance) {
        return with(attendance, changes, timing);
    }

    /**
     * {@return the same, with what was not graded just once}
     *
     * @param reused how many of the results earlier runs had left; 0 or more
     * @param retried ids of the submissions that were graded a second time, since the grader failed at the first
     */
    public Summary withRun(int reused, List<String> retried) {
        return with(roster, changes, new Timing(timing.durationMillis(), reused, retried, timing.slowest()));
    }

    private Summary with(Attendance otherRoster, ClassChanges otherChanges, Timing otherTiming) {
        return new Summary(
                assignment,
                counts,
                statistics,
                tasks,
                checks,
                findings,
                submissions,
                sameSources,
                otherRoster,
                isolation,
                seed,
                grader,
                otherChanges,
                otherTiming);
    }
}

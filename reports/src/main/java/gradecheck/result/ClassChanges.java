package gradecheck.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is new since the last run over the same class that came to its end.
 *
 * @param moved submissions whose marks moved, in the order of the class
 * @param joined ids that were not there before
 * @param left ids that are there no longer
 */
public record ClassChanges(List<GradeChange> moved, List<String> joined, List<String> left) {

    /** Of a first run, or one after which nothing is new. */
    public static final ClassChanges NONE = new ClassChanges(List.of(), List.of(), List.of());

    /** Copies its lists. */
    public ClassChanges {
        moved = List.copyOf(moved);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** {@return what is new; nothing where the two are of different assignments} */
    static ClassChanges between(Summary before, Summary after) {
        if (!before.assignment().id().equals(after.assignment().id())) {
            return NONE;
        }
        Map<String, SubmissionSummary> gone = new LinkedHashMap<>();
        before.submissions().forEach(submission -> gone.put(submission.id(), submission));
        List<String> ofRun = reasons(before, after);
        List<GradeChange> moved = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (SubmissionSummary now : after.submissions()) {
            SubmissionSummary then = gone.remove(now.id());
            if (then == null) {
                joined.add(now.id());
            } else if (hasMoved(then, now)) {
                moved.add(change(then, now, ofRun));
            }
        }
        return new ClassChanges(moved, joined, new ArrayList<>(gone.keySet()));
    }

    private static List<String> reasons(Summary before, Summary after) {
        List<String> reasons = new ArrayList<>();
        if (!before.assignment().sha256().equals(after.assignment().sha256())) {
            reasons.add("the assignment changed");
        }
        if (before.seed() != after.seed()) {
            reasons.add("another seed");
        }
        if (!before.grader().java().equals(after.grader().java())) {
            reasons.add("another version of Java");
        }
        if (!before.grader().version().equals(after.grader().version())
                || !before.grader().build().equals(after.grader().build())) {
            reasons.add("another build of Gradecheck");
        }
        if (!tiers(before).equals(tiers(after))) {
            reasons.add("another tier of isolation");
        }
        return reasons;
    }

    private static List<String> tiers(Summary summary) {
        return summary.isolation().stream().map(Isolation::tier).distinct().toList();
    }

    private static boolean hasMoved(SubmissionSummary then, SubmissionSummary now) {
        return then.status() != now.status()
                || !then.score().equals(now.score())
                || !then.tasks().equals(now.tasks());
    }

    private static GradeChange change(SubmissionSummary then, SubmissionSummary now, List<String> ofRun) {
        List<String> reasons = new ArrayList<>();
        if (!then.sha256().equals(now.sha256())) {
            reasons.add("other sources");
        }
        reasons.addAll(ofRun);
        Map<String, GradeChange.Step> tasks = new LinkedHashMap<>();
        now.tasks().forEach((task, points) -> {
            Points before = then.tasks().getOrDefault(task, Points.ZERO);
            if (!before.equals(points)) {
                tasks.put(task, new GradeChange.Step(before, points));
            }
        });
        return new GradeChange(
                now.id(), now.name(), then.status(), then.score(), now.status(), now.score(), tasks, reasons);
    }
}

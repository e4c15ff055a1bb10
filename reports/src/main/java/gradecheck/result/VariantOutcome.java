package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a submission of known truth came to.
 *
 * @param variant which one
 * @param seed under which it was graded
 * @param status what became of it as a whole
 * @param lost the points missing in each task that lost any, in the order of the rubric
 * @param findings ids of the findings, in order
 */
public record VariantOutcome(
        VariantRef variant, long seed, SubmissionStatus status, Map<String, Points> lost, List<String> findings) {

    /** With which findings begin that cost nothing and explain no mark, so that any variant may have one. */
    private static final String CONDUCT = "conduct.";

    /** Copies its collections. */
    public VariantOutcome {
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
        findings = List.copyOf(findings);
    }

    /**
     * Takes from a result what counts.
     *
     * @param variant that was graded
     * @param result it earned
     * @return its outcome
     */
    public static VariantOutcome of(VariantRef variant, Result result) {
        Map<String, Points> lost = new LinkedHashMap<>();
        for (TaskResult task : result.tasks()) {
            Points missing = task.score().missingTo(task.maxScore());
            if (!missing.equals(Points.ZERO)) {
                lost.put(task.id(), missing);
            }
        }
        List<String> findings = result.findings().stream().map(Finding::id).toList();
        return new VariantOutcome(variant, result.seed(), result.status(), lost, findings);
    }

    /** {@return whether it lost points, and some in each task it is known to be wrong in} */
    public boolean caught() {
        return !lost.isEmpty() && lost.keySet().containsAll(variant.tasks());
    }

    /** {@return whether no other task than those it is wrong in lost points} */
    public boolean losesInItsTasksOnly() {
        return variant.tasks().containsAll(lost.keySet());
    }

    /** {@return the findings that are not among its causes; remarks on conduct do not count} */
    public List<String> wrongNames() {
        return findings.stream()
                .filter(id -> !variant.causes().contains(id) && !id.startsWith(CONDUCT))
                .toList();
    }

    /** {@return the causes that are not among the findings} */
    public List<String> missingNames() {
        return variant.causes().stream().filter(id -> !findings.contains(id)).toList();
    }

    /** {@return whether the findings are its causes and no others} */
    public boolean named() {
        return missingNames().isEmpty() && wrongNames().isEmpty();
    }
}

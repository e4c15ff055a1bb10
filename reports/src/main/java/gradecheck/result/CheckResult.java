package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One check with the points it earned.
 *
 * @param id key of the check in the rubric, for example {@code SigmoidChecks.publishedValue}
 * @param name what it asks for, as people read it
 * @param visibility whether students have its source
 * @param status what came of it
 * @param score points earned
 * @param maxScore points it can earn
 * @param message what was expected, what came back and by how much it is off; empty where it passed
 * @param hint where to look next, from the rubric; empty where no answer was wrong or the rubric has none
 * @param parts the values that count for themselves, in order; empty where the check is one whole
 * @param facts named values of the failure, for example {@code expected} and {@code actual}, in order
 */
public record CheckResult(
        String id,
        String name,
        Visibility visibility,
        CheckStatus status,
        Points score,
        Points maxScore,
        String message,
        String hint,
        List<PartResult> parts,
        Map<String, String> facts) {

    /** Copies its collections. */
    public CheckResult {
        parts = List.copyOf(parts);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}

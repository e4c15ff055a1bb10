package gradecheck.score;

import gradecheck.result.CheckStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of one run of a check: of the whole, or of one of the parts that count for themselves.
 *
 * @param part name of the part; empty where the check is one whole
 * @param status any but {@link CheckStatus#PARTIAL}
 * @param message one sentence; empty where it passed
 * @param facts named values of the failure, in order
 */
public record Outcome(String part, CheckStatus status, String message, Map<String, String> facts) {

    /** Copies its map. */
    public Outcome {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    boolean passed() {
        return status == CheckStatus.PASSED;
    }
}

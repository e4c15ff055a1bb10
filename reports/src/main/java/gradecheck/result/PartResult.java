package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the values a check counts by itself, for example one of nine gradients.
 *
 * @param name what it is, for example {@code dw3}
 * @param status what came of it; never {@link CheckStatus#PARTIAL}
 * @param message one sentence where it did not pass, else empty
 * @param facts named values of the failure, for example {@code expected} and {@code actual}, in order
 */
public record PartResult(String name, CheckStatus status, String message, Map<String, String> facts) {

    /** Copies its map. */
    public PartResult {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * Makes one without facts.
     *
     * @param name what it is
     * @param status what came of it
     * @param message one sentence where it did not pass, else empty
     */
    public PartResult(String name, CheckStatus status, String message) {
        this(name, status, message, Map.of());
    }
}

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
 * @param isWrong whether an answer came and was wrong, so that a hint is to the point
 * @param message one sentence; empty where it passed
 * @param facts named values of the failure, in order; empty where it passed
 */
public record Outcome(String part, CheckStatus status, boolean isWrong, String message, Map<String, String> facts) {

    /** Copies its map. */
    public Outcome {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * {@return the outcome of a right answer}
     *
     * @param part name of the part; empty where the check is one whole
     */
    public static Outcome passed(String part) {
        return new Outcome(part, CheckStatus.PASSED, false, "", Map.of());
    }

    /**
     * {@return the outcome of a wrong answer}
     *
     * @param part name of the part; empty where the check is one whole
     * @param message one sentence
     * @param facts named values of the failure, in order
     */
    public static Outcome wrong(String part, String message, Map<String, String> facts) {
        return new Outcome(part, CheckStatus.FAILED, true, message, facts);
    }

    /**
     * {@return the outcome where no answer came, or none could be judged}
     *
     * @param part name of the part; empty where the check is one whole
     * @param status what happened instead
     * @param message one sentence
     */
    public static Outcome unanswered(String part, CheckStatus status, String message) {
        return new Outcome(part, status, false, message, Map.of());
    }

    boolean passed() {
        return status == CheckStatus.PASSED;
    }
}

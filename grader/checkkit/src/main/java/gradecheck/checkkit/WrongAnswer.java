package gradecheck.checkkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fails a check with facts beside the message. Students see them, also those of a hidden check, from which every other
 * failure is told by its message alone; so of a hidden check they name neither its inputs nor a right answer.
 */
public final class WrongAnswer extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> facts;

    /**
     * Says what is wrong.
     *
     * @param message one sentence
     * @param facts named values for tables, in order, for example {@code relative error} and {@code about 1e-5}
     */
    public WrongAnswer(String message, Map<String, String> facts) {
        super(message);
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** {@return named values, in order} */
    public Map<String, String> facts() {
        return facts;
    }
}

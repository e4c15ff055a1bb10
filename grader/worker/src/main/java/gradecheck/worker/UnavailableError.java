package gradecheck.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thrown by a method of the student's in the place of its own code, which uses what is not available in the assignment.
 * An error, so that catching exceptions does not catch it.
 */
public final class UnavailableError extends Error {

    private static final long serialVersionUID = 1L;

    private static final int MAX_CAUSES = 20;

    /** What the JVM keeps of an error that a class was initialised with, for all who come later. */
    private static final Pattern REMEMBERED =
            Pattern.compile("Exception " + Pattern.quote(UnavailableError.class.getName()) + ": (.*) \\[in thread .*");

    /**
     * Says what is not available.
     *
     * @param use what was used, and where
     */
    public UnavailableError(String use) {
        super(use, null, false, false);
    }

    /** {@return the error that led to what was thrown, or else what was thrown} */
    static Throwable behind(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof UnavailableError) {
                return cause;
            }
            if (cause instanceof ExceptionInInitializerError) {
                Matcher remembered = REMEMBERED.matcher(String.valueOf(cause.getMessage()));
                if (remembered.matches()) {
                    return new UnavailableError(remembered.group(1));
                }
            }
            cause = cause.getCause();
        }
        return thrown;
    }
}

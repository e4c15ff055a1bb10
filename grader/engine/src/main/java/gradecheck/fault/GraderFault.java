package gradecheck.fault;

import org.jspecify.annotations.Nullable;

/** The grader failed; says nothing about the submission it was at. */
public final class GraderFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be done.
     *
     * @param doing what the grader was doing, and on what
     * @param cause why it failed, or null where the sentence says it all
     */
    public GraderFault(String doing, @Nullable Throwable cause) {
        super(doing, cause);
    }
}

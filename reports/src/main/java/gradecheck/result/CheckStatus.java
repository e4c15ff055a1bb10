package gradecheck.result;

/** What came of one check, or of one part of it. */
public enum CheckStatus {
    /** Everything asked was right. */
    PASSED("passed"),
    /** Some of its parts were right. */
    PARTIAL("partial"),
    /** An answer was wrong. */
    FAILED("failed"),
    /** The student's code threw. */
    ERROR("error"),
    /** A call did not return in time. */
    TIMEOUT("timeout"),
    /** The student's process ended, by itself or by running out of memory. */
    CRASHED("crashed"),
    /** Could not be judged, since something it builds on gave no usable answer. */
    BLOCKED("blocked");

    private final String id;

    CheckStatus(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code timeout}} */
    public String id() {
        return id;
    }
}

package gradecheck.cli;

/** How a command ended. */
enum ExitCode {
    /** All well. */
    OK(0),
    /** Something demanded does not hold: a score is too low, or an assignment is not sound. */
    FAILED(1),
    /** Asked for something that cannot be done. */
    USAGE(2),
    /** What was asked for is not to be had, or not in full. */
    INCOMPLETE(3),
    /** The grader failed. */
    FAULT(70),
    /** Ended before it was through; what is finished is kept, and the same command goes on. */
    INTERRUPTED(75);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

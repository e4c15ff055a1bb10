package gradecheck.cli;

/** How a command ended. */
enum ExitCode {
    /** Graded. */
    OK(0),
    /** A score below the one demanded. */
    BELOW(1),
    /** Asked for something that cannot be done. */
    USAGE(2),
    /** The grader failed. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

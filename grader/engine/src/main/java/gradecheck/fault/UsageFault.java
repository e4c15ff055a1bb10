package gradecheck.fault;

/** The grader was asked for something that cannot be done: a wrong path, a broken rubric, a folder in the way. */
public final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message one sentence: what was wrong, where, and what to do
     */
    public UsageFault(String message) {
        super(message);
    }
}

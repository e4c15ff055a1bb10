package gradecheck.fault;

/** The work ended before it was through; what was finished is kept, and the same command goes on from there. */
public final class InterruptedFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what ended it.
     *
     * @param message why it ended, how far it was, and what to do, in sentences
     */
    public InterruptedFault(String message) {
        super(message);
    }
}

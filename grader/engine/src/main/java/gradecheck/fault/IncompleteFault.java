package gradecheck.fault;

/** What was asked for can be had in part only, and the part is not what was asked for. */
public final class IncompleteFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is missing.
     *
     * @param message what cannot be had, why, and what to do, in sentences
     */
    public IncompleteFault(String message) {
        super(message);
    }
}

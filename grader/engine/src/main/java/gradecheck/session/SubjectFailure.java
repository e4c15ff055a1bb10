package gradecheck.session;

import gradecheck.result.CheckStatus;

/** What the student's code did instead of returning a value. Thrown to the check that called, which ends with it. */
public final class SubjectFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CheckStatus status;
    private final String discreet;

    SubjectFailure(CheckStatus status, String message) {
        this(status, message, message);
    }

    SubjectFailure(CheckStatus status, String message, String discreet) {
        super(message, null, false, false);
        this.status = status;
        this.discreet = discreet;
    }

    /** {@return the sentence without words of the student's code, which may tell a hidden check's inputs} */
    public String discreet() {
        return discreet;
    }

    /** {@return what becomes of the check that called} */
    public CheckStatus status() {
        return status;
    }
}

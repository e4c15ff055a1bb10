package gradecheck.session;

import gradecheck.result.CheckStatus;

/** What the student's code did instead of returning a value. Thrown to the check that called, which ends with it. */
public final class SubjectFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CheckStatus status;

    SubjectFailure(CheckStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** {@return what becomes of the check that called} */
    public CheckStatus status() {
        return status;
    }
}

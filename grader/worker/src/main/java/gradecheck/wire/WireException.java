package gradecheck.wire;

import java.io.IOException;

/** Bytes that are no frame, or a value that no frame can hold. */
public final class WireException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message the rule and what broke it
     */
    public WireException(String message) {
        super(message);
    }
}

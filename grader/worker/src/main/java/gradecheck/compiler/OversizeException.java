package gradecheck.compiler;

/** What the compiler made of a source exceeds a limit. */
final class OversizeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says which limit.
     *
     * @param message follows a colon, for example {@code it made more than 500 classes}
     */
    OversizeException(String message) {
        super(message);
    }
}

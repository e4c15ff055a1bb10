package gradecheck.platform;

/** Something is not laid out as a platform does it. */
final class UnfitException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what does not fit.
     *
     * @param message part of a sentence: what it is, and how it would be called
     */
    UnfitException(String message) {
        super(message);
    }

    static UnfitException ofName(Export.Item item, String rule) {
        return new UnfitException("'" + item.name() + "' is not called " + rule);
    }
}

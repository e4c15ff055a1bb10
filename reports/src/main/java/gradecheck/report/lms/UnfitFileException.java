package gradecheck.report.lms;

/** Says in a sentence why grades cannot be written into a file, or without one, and what to do. */
public final class UnfitFileException extends Exception {

    private static final long serialVersionUID = 1;

    UnfitFileException(String message) {
        super(message);
    }
}

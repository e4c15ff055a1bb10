package gradecheck.report.json;

/** Says in one sentence why a file is not the report it was taken for. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableReportException(String message) {
        super(message);
    }

    UnreadableReportException(String message, Throwable cause) {
        super(message, cause);
    }
}

package gradecheck.report.json;

import gradecheck.result.Result;

/** Writes and reads {@code result.json}. */
public final class ResultJson {

    private static final ReportMapper<Result> MAPPER = new ReportMapper<>(Result.class, Result.SCHEMA);

    private ResultJson() {}

    /**
     * Writes a result; the same text for an equal result, on every machine.
     *
     * @param result what grading one submission came to
     * @return the text of the file, with line feeds and one at its end
     */
    public static String write(Result result) {
        return MAPPER.write(result);
    }

    /**
     * Reads a result back. It equals the one written, but for infinite values of a curve: these come back as NaN.
     *
     * @param json text of a file written by {@link #write}; fields it does not know are passed over
     * @return the result
     * @throws UnreadableReportException where the text is broken, of another schema or lacks a field
     */
    public static Result read(String json) throws UnreadableReportException {
        return MAPPER.read(json);
    }
}

package gradecheck.report.json;

import gradecheck.result.Summary;

/** Writes and reads {@code summary.json}. */
public final class SummaryJson {

    private static final ReportMapper<Summary> MAPPER = new ReportMapper<>(Summary.class, Summary.SCHEMA);

    private SummaryJson() {}

    /**
     * Writes a summary; the same text for an equal summary, on every machine.
     *
     * @param summary what a class came to
     * @return the text of the file, with line feeds and one at its end
     */
    public static String write(Summary summary) {
        return MAPPER.write(summary);
    }

    /**
     * Reads a summary back; it equals the one written.
     *
     * @param json text of a file written by {@link #write}; fields it does not know are passed over
     * @return the summary
     * @throws UnreadableReportException where the text is broken, of another schema or lacks a field
     */
    public static Summary read(String json) throws UnreadableReportException {
        return MAPPER.read(json);
    }
}

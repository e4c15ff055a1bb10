package gradecheck.report.json;

import gradecheck.result.Manifest;

/** Writes and reads {@code manifest.json}. */
public final class ManifestJson {

    private static final ReportMapper<Manifest> MAPPER = new ReportMapper<>(Manifest.class, Manifest.SCHEMA);

    private ManifestJson() {}

    /**
     * Writes a manifest; the same text for an equal manifest.
     *
     * @param manifest what is to be graded
     * @return the text of the file
     */
    public static String write(Manifest manifest) {
        return MAPPER.write(manifest);
    }

    /**
     * Reads a manifest back.
     *
     * @param json text of a file written by {@link #write}
     * @return the manifest
     * @throws UnreadableReportException where the text is broken, of another schema or lacks a field
     */
    public static Manifest read(String json) throws UnreadableReportException {
        return MAPPER.read(json);
    }
}

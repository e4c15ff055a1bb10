package gradecheck.report.json;

import gradecheck.result.Points;

/** Values as JSON in a format that somebody else has laid down. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * Writes a value; the same text for an equal value, on every machine.
     *
     * @param value made of maps, lists, text, numbers and {@link Points}, in the order of their fields
     * @return the text of a file, with line feeds and one at its end
     */
    public static String write(Object value) {
        return ReportMapper.writePlain(value);
    }
}

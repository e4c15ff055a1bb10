package gradecheck.report.text;

/** Lines text up in a terminal, where a character takes no, one or two columns. */
final class Columns {

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The beginning of a text, with an ending that says so where it is cut. */
    static String cut(String text, int width, String ending) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int free = width - width(ending);
        for (int i = 0; i < text.length() && free >= width(text.codePointAt(i)); ) {
            int c = text.codePointAt(i);
            out.appendCodePoint(c);
            free -= width(c);
            i += Character.charCount(c);
        }
        return out + ending;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wideLetter = Character.isIdeographic(c) || (c >= 0x1100 && c <= 0x115F) || (c >= 0x3041 && c <= 0x30FF);
        boolean wideForm = (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF01 && c <= 0xFF60);
        boolean emoji = c >= 0x1F300 && c <= 0x1FAFF;
        return wideLetter || wideForm || emoji ? 2 : 1;
    }
}

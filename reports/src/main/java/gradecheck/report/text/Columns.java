package gradecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines text up in a terminal, where a character takes no, one or two columns. */
final class Columns {

    private static final Pattern COLOR = Pattern.compile("\u001B\\[\\d*m");

    private Columns() {}

    /** Colours take none. */
    static int width(String text) {
        return COLOR.matcher(text)
                .replaceAll("")
                .codePoints()
                .map(Columns::width)
                .sum();
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

    /** Breaks a text between words into lines of at most a width, and words that are longer wherever it has to. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            String rest = word;
            while (width(rest) > width) {
                String first = cut(rest, width, "");
                lines.add(first);
                rest = rest.substring(first.length());
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
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

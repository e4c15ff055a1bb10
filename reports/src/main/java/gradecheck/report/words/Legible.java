package gradecheck.report.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes visible what a reader could not see: control characters, marks that turn the direction of writing and other
 * invisible characters become escapes as in Java source, halves of characters the replacement character. What comes out
 * holds only characters that XML allows, and nothing that steers a terminal.
 */
public final class Legible {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int FIRST_JOINING_SCRIPT = 0x0590;

    /** Letters and marks that are blank: fillers of Hangul and Khmer, the grapheme joiner, the empty Braille cell. */
    private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u034F\u2800";

    /** A build server trims a line before it looks for a command. */
    private static final Pattern COMMAND_AT_START = Pattern.compile("^([^\\p{L}\\p{N}\\p{P}\\p{S}]*+)::");

    private static final Pattern COMMAND_ANYWHERE = Pattern.compile("##(?=\\w*+\\[)");

    private Legible() {}

    /**
     * Makes running text legible; line feeds and tabs stay, the line ends of other systems become line feeds.
     *
     * @param raw any characters at all
     * @return the same text to look at
     */
    public static String text(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int before = 0;
        String unified = raw.replace("\r\n", "\n");
        for (int i = 0; i < unified.length(); i += Character.charCount(before)) {
            int c = unified.codePointAt(i);
            if (c == '\n' || c == '\t') {
                out.append((char) c);
            } else {
                append(out, c, before);
            }
            before = c;
        }
        return out.toString();
    }

    /**
     * Makes text legible on one line: line feeds and tabs become escapes, too.
     *
     * @param raw any characters at all
     * @return the same text to look at, without a line end
     */
    public static String line(String raw) {
        return text(raw).replace("\n", "\\n").replace("\t", "\\t");
    }

    /**
     * Breaks what build servers take for a command in their log, {@code ::error::} at the start of a line or
     * {@code ##[set-output]}, {@code ##vso[]}, {@code ##teamcity[]} anywhere, by a backslash.
     *
     * @param line to be printed, or the start of one; without a line end
     * @return the same line to look at
     */
    public static String inert(String line) {
        String started = COMMAND_AT_START.matcher(line).replaceFirst("$1\\\\::");
        return COMMAND_ANYWHERE.matcher(started).replaceAll("#\\\\#");
    }

    /**
     * Tells whether a character would not be seen by itself.
     *
     * @param codePoint a Unicode code point, or half of one
     * @return true for control characters, format characters, line separators, blank letters, lone surrogates and
     *     non-characters
     */
    public static boolean isHidden(int codePoint) {
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return nonCharacter
                || BLANK.indexOf(codePoint) >= 0
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static void append(StringBuilder out, int c, int before) {
        if (!isHidden(c) || isJoinerInWord(c, before)) {
            out.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SURROGATE) {
            out.appendCodePoint(REPLACEMENT);
        } else {
            out.append(c > 0xFFFF ? "\\u{" + hex(c) + "}" : "\\u" + hex(c));
        }
    }

    /** Persian, many Indian scripts and emoji are not written right without joiners. */
    private static boolean isJoinerInWord(int c, int before) {
        return (c == JOINER || c == NON_JOINER) && before >= FIRST_JOINING_SCRIPT && !isHidden(before);
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

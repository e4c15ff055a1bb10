package gradecheck.report.text;

import gradecheck.report.words.Legible;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Tone;

/**
 * What a terminal can show.
 *
 * @param color whether ANSI colors may be used; a word says the same beside them
 * @param ascii whether only ASCII characters may be used
 * @param columns how wide a line may be; 1 or more, {@link Integer#MAX_VALUE} where nothing limits it
 */
public record Style(boolean color, boolean ascii, int columns) {

    private static final String OFF = "\u001B[0m";

    /** So narrow that nothing can be laid out any more. */
    private static final int LEAST_COLUMNS = 40;

    /** Takes no width below {@value #LEAST_COLUMNS}. */
    public Style {
        columns = Math.max(columns, LEAST_COLUMNS);
    }

    /**
     * For lines of any width.
     *
     * @param color see above
     * @param ascii see above
     */
    public Style(boolean color, boolean ascii) {
        this(color, ascii, Integer.MAX_VALUE);
    }

    /** Text of any origin, on one line, for this terminal, and for a build server that reads along. */
    String text(String raw) {
        String line = Legible.line(raw);
        return Legible.inert(ascii ? Ascii.of(line) : line);
    }

    String symbol(Mark mark) {
        return painted(mark.tone(), ascii ? mark.ascii() : mark.symbol());
    }

    String mark(Mark mark) {
        return painted(mark.tone(), (ascii ? mark.ascii() : mark.symbol()) + " " + mark.word());
    }

    String bold(String text) {
        return color ? "\u001B[1m" + text + OFF : text;
    }

    String painted(Tone tone, String text) {
        return color ? code(tone) + text + OFF : text;
    }

    private static String code(Tone tone) {
        return switch (tone) {
            case GOOD -> "\u001B[32m";
            case MIXED -> "\u001B[33m";
            case BAD -> "\u001B[31m";
            case QUIET -> "\u001B[2m";
            case FAULT -> "\u001B[35m";
        };
    }
}

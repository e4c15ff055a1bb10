package gradecheck.cli;

import gradecheck.report.text.Style;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What is behind the standard streams.
 *
 * @param outIsTerminal whether a person reads standard output as it is written
 * @param errIsTerminal whether a person reads standard error as it is written
 * @param noColor whether the user wishes no colour
 * @param unicode whether characters beyond ASCII can be shown
 * @param columns how wide a line of standard output may be
 */
record Terminal(boolean outIsTerminal, boolean errIsTerminal, boolean noColor, boolean unicode, int columns) {

    /** The launcher knows which streams are terminals; Java learnt to ask only lately, and differently. */
    private static final String TERMINALS = System.getProperty("gradecheck.terminals", "");

    /** What no terminal reads may have lines of any width. */
    Terminal(boolean outIsTerminal, boolean errIsTerminal, boolean noColor, boolean unicode) {
        this(outIsTerminal, errIsTerminal, noColor, unicode, Integer.MAX_VALUE);
    }

    static Terminal ofProcess() {
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                TERMINALS.contains("out"),
                TERMINALS.contains("err"),
                noColor != null && !noColor.isEmpty(),
                StandardCharsets.UTF_8.equals(charset()),
                widthTold());
    }

    /** A terminal that does not know its width says 0. */
    private static int widthTold() {
        int told = Integer.getInteger("gradecheck.columns", 0);
        return told > 0 ? told : Integer.MAX_VALUE;
    }

    /** {@return the encoding of the standard streams} */
    static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    boolean color() {
        return outIsTerminal && !noColor;
    }

    Style style(boolean colorAllowed) {
        return new Style(colorAllowed && color(), !unicode, columns);
    }
}

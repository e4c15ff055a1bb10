package gradecheck.cli;

import gradecheck.report.text.Style;
import picocli.CommandLine.Option;

/** What every command that reports lets its user choose of its words. */
final class ScreenOptions {

    @Option(names = "--no-color", description = "No colour. NO_COLOR in the environment does the same.")
    private boolean noColor;

    @Option(names = "--quiet", description = "No progress, and of the result the last line alone.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    Style style(Terminal terminal) {
        return terminal.style(!noColor);
    }
}

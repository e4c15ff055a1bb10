package gradecheck.cli;

import gradecheck.report.text.Style;
import gradecheck.report.words.Legible;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that reports lets its user choose of its words, and how these reach the screen. */
final class ScreenOptions {

    private static final String LINE = "-".repeat(72) + "\n";

    private final Terminal terminal;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(names = "--json", description = "Write the result to standard output as JSON in place of the text.")
    private boolean json;

    @Option(names = "--no-color", description = "No colour. NO_COLOR in the environment does the same.")
    private boolean noColor;

    @Option(names = "--quiet", description = "No progress, and of the result the last line alone.")
    private boolean quiet;

    ScreenOptions(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return what tells on standard error how far the gradings of a run are} */
    Progress progress(int gradings) {
        return new Progress(command.commandLine().getErr(), terminal, quiet, gradings);
    }

    /** Says something that is no result on standard error. */
    void say(String line) {
        if (!quiet) {
            command.commandLine().getErr().println(Legible.inert(Legible.line(line)));
        }
    }

    /** Begins another report in the place of the last: on an empty screen, elsewhere below a line. */
    void turnPage(boolean hasLast) {
        if (!json && !quiet && (hasLast || terminal.outIsTerminal())) {
            command.commandLine().getOut().print(terminal.outIsTerminal() ? "\u001b[H\u001b[2J" : LINE);
        }
    }

    /** Prints a result to standard output in the form that was asked for. */
    void print(Supplier<String> asJson, Function<Style, String> lastLine, Function<Style, String> asText) {
        PrintWriter writer = command.commandLine().getOut();
        Style style = terminal.style(!noColor);
        if (json) {
            writer.print(asJson.get());
        } else if (quiet) {
            writer.println(lastLine.apply(style));
        } else {
            writer.print(asText.apply(style));
        }
        writer.flush();
    }
}

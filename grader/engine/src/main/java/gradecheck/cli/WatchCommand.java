package gradecheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gradecheck watch}: the same as {@code check}, again at each save. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the public checks on your submission, and again whenever you save it, and says what that"
                + " has changed. Ends on Ctrl-C, on q and Enter, and at the end of its input.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:you ended it",
            "2:wrong usage: the path, an option or the assignment",
            "3:strict isolation was demanded and is not to be had; nothing was run",
            "70:a fault of the grader"
        },
        footer = {
            "",
            "Examples:",
            "  ${ROOT-COMMAND-NAME} watch",
            "  ${ROOT-COMMAND-NAME} watch Backpropagation.java",
            "  ${ROOT-COMMAND-NAME} watch homework --html report.html"
        })
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private final CheckOptions options;

    WatchCommand(Terminal terminal) {
        this.options = new CheckOptions(terminal);
    }

    @Override
    public Integer call() {
        try (Checker checker = options.checker()) {
            Watching watching = new Watching(checker, options);
            options.screen().say("watching for saves; Ctrl-C, or q and Enter, ends it");
            watching.quitAtEndOf(System.in);
            return Interruption.during(
                    () -> {
                        watching.run();
                        return ExitCode.OK.code();
                    },
                    watching::quit);
        }
    }
}

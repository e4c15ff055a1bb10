package gradecheck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradecheck completion}: writes what lets a shell complete commands, options and their words. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes a script by which a shell completes commands, options and their values at the Tab key."
                + " Keep it in a file that the shell reads when it starts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:wrong usage: the shell", "70:a fault of the grader"},
        footer = {
            "",
            "Examples:",
            "  gradecheck completion bash > ~/.gradecheck-completion",
            "  gradecheck completion zsh > ~/.gradecheck-completion",
            "",
            "The line  . ~/.gradecheck-completion  in ~/.bashrc or ~/.zshrc has the shell read it."
        })
final class CompletionCommand implements Callable<Integer> {

    /** A shell that can be taught; one script serves all, and finds out which it is in. */
    enum Shell {
        BASH,
        ZSH;

        /** {@return as it is typed} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    @SuppressWarnings({"NullAway.Init", "unused"}) // set by picocli, which refuses all others
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        CommandLine all = command.root().commandLine();
        PrintWriter out = command.commandLine().getOut();
        out.println(AutoComplete.bash(all.getCommandName(), all));
        out.flush();
        return ExitCode.OK.code();
    }
}

package gradecheck.cli;

import gradecheck.report.github.SubmissionMarkdown;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gradecheck comment}: words a comment at a pull request from a result that nobody vouches for. */
@Command(
        name = "comment",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a comment at a pull request, in Markdown, from a result.json that comes from elsewhere. Its"
                        + " text is shown and never obeyed; one that contradicts itself is refused.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:there is no such result, or it is refused", "70:a fault of the grader"},
        footer = {"", "Example:", "  gradecheck comment result.json > comment.md"})
final class CommentCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RESULT", description = "A file result.json, written by gradecheck grade.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        String comment = SubmissionMarkdown.comment(ForeignResult.read(file));
        PrintWriter out = command.commandLine().getOut();
        out.print(comment);
        out.flush();
        return ExitCode.OK.code();
    }
}

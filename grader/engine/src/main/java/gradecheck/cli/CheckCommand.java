package gradecheck.cli;

import gradecheck.grading.Reading;
import gradecheck.grading.Stop;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gradecheck check}: what students ask before they hand in. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the public checks on your submission, and says what is right, what is wrong, what is not"
                + " written yet, and what to do next.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all public checks pass",
            "1:something does not, or nothing could be run",
            "2:wrong usage: the path, an option or the assignment",
            "3:strict isolation was demanded and is not to be had; nothing was run",
            "70:a fault of the grader"
        },
        footer = {
            "",
            "Examples:",
            "  ${ROOT-COMMAND-NAME} check",
            "  ${ROOT-COMMAND-NAME} check Backpropagation.java",
            "  ${ROOT-COMMAND-NAME} check homework --html report.html",
            "  ${ROOT-COMMAND-NAME} check --json --quiet > result.json",
            "  ${ROOT-COMMAND-NAME} check . --format github"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final CheckOptions options;

    @Mixin
    private final FormatOptions formats;

    CheckCommand(Terminal terminal, Map<String, String> environment) {
        this.options = new CheckOptions(terminal);
        this.formats = new FormatOptions(environment);
    }

    @Override
    public Integer call() {
        formats.requireUsable();
        try (Checker checker = options.checker()) {
            Result result = check(checker);
            options.report(result, Optional.empty(), page -> formats.tell(result, page));
            return exitCode(result).code();
        }
    }

    private Result check(Checker checker) {
        try (Progress progress = options.screen().progress(1)) {
            Reading reading = checker.read();
            formats.locate(options.path(), reading.folder());
            return progress.during(reading.name(), () -> checker.check(reading, new Stop()));
        }
    }

    private static ExitCode exitCode(Result result) {
        if (result.status() == SubmissionStatus.GRADER_ERROR) {
            return ExitCode.FAULT;
        }
        boolean passed =
                result.status() == SubmissionStatus.GRADED && result.score().equals(result.maxScore());
        return passed ? ExitCode.OK : ExitCode.FAILED;
    }
}

package gradecheck.cli;

import gradecheck.grading.Version;
import gradecheck.result.GraderRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is typed without a sub-command. */
@Command(
        name = "gradecheck",
        mixinStandardHelpOptions = true,
        versionProvider = GradecheckCommand.Provider.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Grades numerical programming assignments in Java.",
        footer = {
            "",
            "Examples:",
            "  gradecheck grade examples/submissions",
            "  gradecheck check Backpropagation.java",
            "  gradecheck merge part-1 part-2 --out report",
            "  gradecheck verify",
            "  gradecheck release --to student-template",
            "  gradecheck export --to csv",
            "  gradecheck comment result.json",
            "  gradecheck completion bash",
            "",
            "gradecheck COMMAND --help tells more about a command."
        })
final class GradecheckCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        String first = spec.subcommands().keySet().iterator().next();
        throw new ParameterException(
                spec.commandLine(), "Say which command: for example, " + spec.name() + " " + first + " PATH");
    }

    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            GraderRef grader = Version.ref();
            return new String[] {"gradecheck " + grader.version(), "build " + grader.build(), "Java " + grader.java()};
        }
    }
}

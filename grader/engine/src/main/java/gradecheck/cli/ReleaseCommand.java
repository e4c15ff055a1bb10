package gradecheck.cli;

import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import gradecheck.release.PublicPart;
import gradecheck.release.RunnableJar;
import gradecheck.release.Template;
import gradecheck.release.TemplateFolder;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gradecheck release}: writes what students get. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the template that students get: contract, public checks, data and handout, and stubs made from the"
                    + " solution, whose parts between // BEGIN SOLUTION and // END SOLUTION are left out.",
            "Before a file is written the stubs are compiled, and the template is searched for private things.",
            "With --jar, writes in place of the template a jar that runs by itself: Gradecheck with the public part of the"
                    + " assignment inside, searched likewise; with --private, all of the assignment."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written, or, with --check, nothing to write",
            "1:with --check: a file is missing, differs or does not belong",
            "2:wrong usage: a path, the solution's markers, or something private would go along",
            "70:a fault of the grader"
        },
        footer = {
            "",
            "Examples:",
            "  gradecheck release",
            "  gradecheck release --to ../backpropagation-2027",
            "  gradecheck release --check",
            "  gradecheck release --jar gradecheck-student.jar",
            "  gradecheck release --jar gradecheck-course.jar --private"
        })
final class ReleaseCommand implements Callable<Integer> {

    @Mixin
    private final AssignmentOption assignment = new AssignmentOption();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write to. It may hold an earlier release and nothing else; what differs"
                    + " is replaced, and target and .git are passed over. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("student-template");

    @Option(
            names = "--check",
            description = "Write nothing, and name each file that differs from what would be written.")
    private boolean check;

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "Write a runnable jar for students to this file, and no template: java -jar FILE check.")
    private @Nullable Path jar;

    @Option(
            names = "--private",
            description =
                    "With --jar: put everything into it, for graders. It holds the solution; keep it from students.")
    private boolean everything;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        requireOne();
        Optional<RunnableJar> runnable = Optional.ofNullable(jar).map(RunnableJar::to);
        // What is compiled and run is the course's own, so any tier will do.
        try (Bundle bundle = Bundle.open(assignment.path());
                Sandbox sandbox = Sandbox.open(Isolation.VERIFIED)) {
            bundle.requirePrivate("release");
            if (runnable.isPresent()) {
                return write(runnable.get(), bundle, sandbox, out).code();
            }
            Template template = Template.of(bundle);
            TemplateFolder target = new TemplateFolder(folder, template);
            template.prove(sandbox);
            return (check ? check(target, out) : write(target, template, out)).code();
        }
    }

    private void requireOne() {
        if (jar == null && everything) {
            throw new UsageFault("--private says what goes into a jar; name the jar with --jar.");
        }
        if (jar != null && check) {
            throw new UsageFault("--check compares a template, not a jar; leave out --check or --jar.");
        }
    }

    private ExitCode write(RunnableJar target, Bundle bundle, Sandbox sandbox, PrintWriter out) throws IOException {
        byte[] carried = everything ? bundle.bytes() : RunnableJar.pack(PublicPart.of(bundle, sandbox));
        target.write(carried);
        out.println(
                everything
                        ? jar + " holds all of the assignment, with its solution: for graders only."
                        : jar + " holds the public part of the assignment; nothing private is in it.");
        return ExitCode.OK;
    }

    private ExitCode check(TemplateFolder target, PrintWriter out) {
        SortedMap<String, String> differences = target.differences();
        differences.values().forEach(out::println);
        if (differences.isEmpty()) {
            out.println(folder + " is what release writes.");
        }
        return differences.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private ExitCode write(TemplateFolder target, Template template, PrintWriter out) {
        TemplateFolder.Written written = target.write();
        String replaced = written.replaced().isEmpty() ? "none" : String.join(", ", written.replaced());
        out.println(folder + " holds the template, " + template.files().size() + " files; made now: "
                + written.made().size() + "; replaced: " + replaced
                + ". The stubs compile, and nothing private is in any file.");
        return ExitCode.OK;
    }
}

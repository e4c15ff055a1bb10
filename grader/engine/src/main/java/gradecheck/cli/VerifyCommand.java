package gradecheck.cli;

import gradecheck.assignment.Bundle;
import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.report.json.ProofJson;
import gradecheck.report.text.ProofMarkdown;
import gradecheck.report.text.ProofText;
import gradecheck.result.Proof;
import gradecheck.sandbox.Sandbox;
import gradecheck.soundness.Scope;
import gradecheck.soundness.Soundness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gradecheck verify}: proves an assignment sound. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Proves the assignment sound: grades its reference, its template and its variants, which are right or wrong in"
                    + " a known way, and demands that",
            "  the reference and right variants keep all points, and the template earns none;",
            "  a wrong variant loses points in its own task only, and is told its cause and no other;",
            "  every check is failed by a variant;",
            "  no hidden check, constant or file of the reference is in the template."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:sound",
            "1:something does not hold",
            "2:wrong usage: an option or the assignment",
            "3:strict isolation was demanded and is not to be had; nothing was graded",
            "70:a fault of the grader"
        },
        footer = {
            "",
            "Examples:",
            "  gradecheck verify",
            "  gradecheck verify --assignment my-assignment.jar",
            "  gradecheck verify --seeds 5 --cross --mutants",
            "  gradecheck verify --seeds 20 --cross --mutants --rivals --report marking-quality.md",
            "  gradecheck verify --json --quiet > proof.json"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int MOST_SEEDS = 1_000;

    @Mixin
    private final GradingOptions grading = new GradingOptions();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Under how many seeds to grade what is right, from --seed on: no draw may cost a point."
                    + " Default: ${DEFAULT-VALUE}")
    private int seeds = 1;

    @Option(
            names = "--cross",
            description = "Grade mistakes of two tasks together, too: each must cost its own points and no others.")
    private boolean cross;

    @Option(
            names = "--mutants",
            description = "Grade small changes of the solution, too: each that matters must cost points.")
    private boolean mutants;

    @Option(
            names = "--rivals",
            description = "Let the other graders that the assignment lists try the variants, for comparison.")
    private boolean rivals;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write to this file how often the marking errs, with confidence intervals, as Markdown.")
    private @Nullable Path report;

    @Mixin
    private final ScreenOptions screen;

    VerifyCommand(Terminal terminal) {
        this.screen = new ScreenOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new UsageFault("--seeds must be between 1 and " + MOST_SEEDS + ", was " + seeds + ".");
        }
        int jobs = grading.jobs();
        if (report != null) {
            requireWritable(report);
        }
        try (Bundle bundle = Bundle.open(grading.assignment());
                Sandbox sandbox = Sandbox.open(grading.isolation())) {
            bundle.requirePrivate("verify");
            Soundness soundness = Soundness.of(bundle, new Scope(grading.seed(), seeds, cross, mutants, rivals));
            Proof proof = prove(soundness, sandbox, jobs);
            screen.print(
                    () -> ProofJson.write(proof),
                    style -> ProofText.closing(proof, style),
                    style -> ProofText.render(proof, style));
            if (report != null && !proof.faulty()) {
                write(report, proof);
            }
            return exitCode(proof).code();
        }
    }

    private Proof prove(Soundness soundness, Sandbox sandbox, int jobs) {
        try (Progress progress = screen.progress(soundness.gradings())) {
            progress.warn(sandbox.notStrict());
            progress.begin(List.of());
            return soundness.prove(sandbox, jobs, progress);
        }
    }

    /** What takes half an hour should not end in a complaint about a folder. */
    private static void requireWritable(Path report) {
        Path folder = report.toAbsolutePath().getParent();
        if (Files.isDirectory(report) || folder == null || !Files.isWritable(folder)) {
            throw new UsageFault("--report takes a file in a folder that can be written to, was " + report + ".");
        }
    }

    private void write(Path report, Proof proof) {
        try {
            Files.writeString(report, ProofMarkdown.render(proof, command(report)));
        } catch (IOException e) {
            throw new UsageFault("The report cannot be written to " + report + ": " + Reason.of(e) + ".");
        }
    }

    /** The options that the report depends on, in the order of the help; of paths the last name. */
    private String command(Path report) {
        StringBuilder command = new StringBuilder("gradecheck verify").append(grading.words());
        if (seeds > 1) {
            command.append(" --seeds ").append(seeds);
        }
        Map<String, Boolean> switches = new LinkedHashMap<>();
        switches.put(" --cross", cross);
        switches.put(" --mutants", mutants);
        switches.put(" --rivals", rivals);
        switches.forEach((name, on) -> command.append(on ? name : ""));
        return command.append(" --report ").append(report.getFileName()).toString();
    }

    private static ExitCode exitCode(Proof proof) {
        if (proof.faulty()) {
            return ExitCode.FAULT;
        }
        return proof.sound() ? ExitCode.OK : ExitCode.FAILED;
    }
}

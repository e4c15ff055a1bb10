package gradecheck.grading;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.diagnose.Diagnosis;
import gradecheck.intake.Entry;
import gradecheck.intake.Intake;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.intake.SubmissionFinder;
import gradecheck.intake.SubmissionReader;
import gradecheck.result.Finding;
import gradecheck.result.Isolation;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import gradecheck.run.CheckSuite;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import gradecheck.score.Scoring;
import gradecheck.session.Session;
import gradecheck.session.Submitted;
import gradecheck.verify.Verdict;
import gradecheck.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes submissions through the phases of grading one after another, in the order of {@link SubmissionGrader}, and
 * tells what each phase costs; {@code benchmarks/phases} runs it.
 */
final class Phases {

    private static final long SEED = 42;
    private static final Isolation ISOLATION = new Isolation("", "", List.of());

    private final Assignment assignment;
    private final Sandbox sandbox;
    private final SubmissionReader reader;
    private final Compiler compiler;
    private final Verifier verifier;
    private final CheckSuite suite;
    private final Meter meter;

    private Phases(Assignment assignment, Sandbox sandbox, Meter meter) {
        Official official = SubmissionGrader.officialNames(assignment);
        this.assignment = assignment;
        this.sandbox = sandbox;
        this.reader = new SubmissionReader(official);
        this.compiler = new Compiler(sandbox, official, assignment.contract().entries());
        this.verifier = new Verifier(assignment.contract(), assignment.rubric().allowed());
        this.suite = CheckSuite.of(assignment);
        this.meter = meter;
    }

    /**
     * Prints a row a phase.
     *
     * @param arguments the folder of submissions, one for a report, and the file in which the processor time of this
     *     process and all it starts is counted
     * @throws IOException where something cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Path bundle = Path.of(System.getProperty("gradecheck.assignment"));
        Meter meter = new Meter(Path.of(arguments[2]));
        try (Bundle opened = Bundle.open(bundle);
                Sandbox sandbox = Sandbox.open(gradecheck.sandbox.Isolation.AUTO);
                ReportFolder report = ReportFolder.take(Path.of(arguments[1]))) {
            SubmissionFinder finder = new SubmissionFinder(SubmissionGrader.officialNames(opened.assignment()));
            finder.add(Path.of(arguments[0]));
            List<Entry> entries = finder.entries();
            Phases phases = new Phases(opened.assignment(), sandbox, meter);
            for (Entry entry : entries) {
                phases.grade(entry, report.submissions());
            }
            meter.print(entries.size());
        }
    }

    private void grade(Entry entry, ResultStore store) {
        Intake intake = meter.during("intake", () -> reader.read(entry));
        List<SourceFile> sources = intake.fold(Intake.Accepted::sources, refused -> List.of());
        Compiled compiled = meter.during("compile", () -> compiler.compile(sources));
        if (compiled.implementations().size() != 1) {
            return;
        }
        String implementation = compiled.implementations().get(0);
        Verdict.Accepted accepted = meter.during("verify", () -> verifier.verify(implementation, compiled.classes()))
                .fold(verdict -> verdict, rejected -> {
                    throw new IllegalArgumentException(entry.name() + ": " + rejected.reason());
                });
        // What it starts is gone at once, and the next worker does not wait for it: the checks pay for theirs, too.
        meter.during("start of a worker", () -> {
            sandbox.start(Program.WORKER).close();
            return entry;
        });
        run(entry, new Submitted(implementation, accepted.classes(), Set.of()), store);
    }

    private void run(Entry entry, Submitted submitted, ResultStore store) {
        ResultBuilder builder = new ResultBuilder(assignment, entry, ISOLATION, SEED);
        try (Session session = new Session(
                sandbox, assignment.contract(), submitted, assignment.rubric().limits())) {
            CheckSuite.Observed observed =
                    meter.during("checks, with the start of a worker", () -> suite.run(session, SEED));
            List<TaskResult> tasks =
                    meter.during("score", () -> Scoring.score(assignment.rubric(), observed.outcomes()));
            List<Finding> findings = meter.during("diagnosis", () -> findings(session, tasks));
            Result result =
                    meter.during("mark the graph", () -> builder.graded(tasks, findings, observed, session.output()));
            meter.during("render and write", () -> store.keep(result));
        }
    }

    private List<Finding> findings(Session session, List<TaskResult> tasks) {
        List<String> all = tasks.stream().map(TaskResult::id).toList();
        Set<String> lost = tasks.stream()
                .filter(task -> !task.score().equals(task.maxScore()))
                .map(TaskResult::id)
                .collect(Collectors.toSet());
        return assignment
                .misconceptions()
                .map(known ->
                        new Diagnosis(known, session::newMutedSubject, session::observations, SEED).findings(all, lost))
                .orElse(List.of());
    }

    /** Adds up what each phase costs. */
    private static final class Meter {
        private static final Map<String, String> KINDS = Map.of("CompilerMain", "compiler", "WorkerMain", "worker");

        private final Path usage;
        private final Map<String, Cost> costs = new LinkedHashMap<>();
        private final Map<String, Long> peaks = new TreeMap<>();

        Meter(Path usage) {
            this.usage = usage;
        }

        <T> T during(String phase, Supplier<T> work) {
            try {
                long wall = System.nanoTime();
                double used = used();
                T made = work.get();
                costs.merge(phase, new Cost((System.nanoTime() - wall) / 1e6, used() - used), Cost::plus);
                lookAtMemory();
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException("measuring " + phase, e);
            }
        }

        /** In milliseconds; one kind of control group counts nanoseconds, the other microseconds. */
        private double used() throws IOException {
            String counted = Files.readString(usage);
            return counted.startsWith("usage_usec")
                    ? Long.parseLong(counted.lines().findFirst().orElse("").replaceAll("\\D", "")) / 1e3
                    : Long.parseLong(counted.strip()) / 1e6;
        }

        /** The largest resident sizes so far: of the grader, of what compiles, and of what holds a student's code. */
        private void lookAtMemory() {
            ProcessHandle grader = ProcessHandle.current();
            peaks.merge("grader", megabytes(grader), Math::max);
            grader.descendants().forEach(process -> {
                String command = process.info().commandLine().orElse("");
                KINDS.forEach((name, kind) -> {
                    if (command.contains(name)) {
                        peaks.merge(kind, megabytes(process), Math::max);
                    }
                });
            });
        }

        private static long megabytes(ProcessHandle process) {
            try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                return lines.filter(line -> line.startsWith("VmHWM"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
            } catch (IOException | UncheckedIOException e) {
                return 0; // it is gone
            }
        }

        void print(int submissions) {
            System.out.printf("%-36s %8s %8s%n", "a submission", "wall ms", "CPU ms");
            costs.forEach((phase, cost) -> System.out.printf(
                    "%-36s %8.1f %8.1f%n", phase, cost.wall() / submissions, cost.cpu() / submissions));
            peaks.forEach((process, peak) -> System.out.printf("%s: %d MB at most%n", process, peak));
        }
    }

    private record Cost(double wall, double cpu) {
        Cost plus(Cost other) {
            return new Cost(wall + other.wall, cpu + other.cpu);
        }
    }
}

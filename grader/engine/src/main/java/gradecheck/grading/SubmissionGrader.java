package gradecheck.grading;

import gradecheck.assignment.Assignment;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.diagnose.Diagnosis;
import gradecheck.fault.GraderFault;
import gradecheck.intake.Entry;
import gradecheck.intake.Intake;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.intake.SubmissionReader;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.Isolation;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import gradecheck.run.CheckSuite;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import gradecheck.sandbox.Tier;
import gradecheck.score.Scoring;
import gradecheck.session.Session;
import gradecheck.session.Submitted;
import gradecheck.verify.Verdict;
import gradecheck.verify.Verifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes one submission the whole way: read, compile, verify, run, score. Safe for use by several threads. */
public final class SubmissionGrader implements AutoCloseable {

    private final Assignment assignment;
    private final Official official;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final Verifier verifier;
    private final CheckSuite suite;
    private final SubmissionReader reader;
    private final Isolation isolation;
    private final long seed;
    private final ResultKey keys;

    /**
     * Prepares grading.
     *
     * @param assignment what to grade with
     * @param sandbox where the submissions' code runs
     * @param seed from which all hidden inputs are drawn
     */
    public SubmissionGrader(Assignment assignment, Sandbox sandbox, long seed) {
        this.assignment = assignment;
        this.official = officialNames(assignment);
        this.sandbox = sandbox;
        this.compiler = new Compiler(sandbox, official, assignment.contract().entries());
        this.verifier = new Verifier(assignment.contract(), assignment.rubric().allowed());
        this.suite = CheckSuite.of(assignment);
        this.reader = new SubmissionReader(official);
        this.isolation = isolation(sandbox);
        this.seed = seed;
        this.keys = new ResultKey(assignment, isolation, seed);
    }

    private static Isolation isolation(Sandbox sandbox) {
        boolean strict = sandbox.tier() == Tier.STRICT;
        String selfTest = sandbox.notStrict().isEmpty() ? strict ? "passed" : "skipped" : "failed";
        return new Isolation(sandbox.tier().word(), selfTest, sandbox.notStrict());
    }

    /**
     * {@return the names of an assignment's contract, as the intake needs them}
     *
     * @param assignment with its contract
     */
    public static Official officialNames(Assignment assignment) {
        return new Official(
                assignment.contract().type().getName(),
                assignment.contract().classNames(),
                assignment.contract().vocabulary().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    /**
     * Grades one submission.
     *
     * @param entry where it lies
     * @return its result, whatever happened
     */
    public Result grade(Entry entry) {
        return grade(entry, key -> Optional.empty());
    }

    /**
     * Grades one submission, unless that was done already.
     *
     * @param entry where it lies
     * @param earlier gives an earlier result by its key, where there is one
     * @return the earlier result, or a new one, whatever happened
     */
    Result grade(Entry entry, Function<String, Optional<Result>> earlier) {
        return grade(entry, () -> read(entry), new Stop(), earlier);
    }

    /**
     * Reads one submission, as it is now.
     *
     * @param entry where it lies
     * @return what was read, to be graded or to be compared with what was read at another time
     */
    public Reading read(Entry entry) {
        Intake intake = reader.read(entry);
        return new Reading(entry, intake, keys.of(entry, intake));
    }

    /**
     * Grades one submission as it was read.
     *
     * @param reading what was read
     * @param stop by which another thread may end this early
     * @return its result, whatever happened; one to be thrown away after a stop
     */
    public Result grade(Reading reading, Stop stop) {
        return grade(reading.entry(), () -> reading, stop, key -> Optional.empty());
    }

    private Result grade(Entry entry, Supplier<Reading> reader, Stop stop, Function<String, Optional<Result>> earlier) {
        ResultBuilder result = new ResultBuilder(assignment, entry, isolation, seed);
        try {
            Reading reading = reader.get();
            return earlier.apply(reading.key())
                    .orElseGet(() -> grade(reading.intake(), stop, result.key(reading.key())));
        } catch (GraderFault e) {
            return result.graderError(e);
        } catch (RuntimeException e) {
            // A fault of the grader that it did not foresee costs this submission, not the run.
            return result.graderError(new GraderFault("grading " + entry.origin(), e));
        }
    }

    /**
     * {@return the key that a result of this submission would have}
     *
     * @param entry where it lies
     */
    public String key(Entry entry) {
        return read(entry).key();
    }

    private Result grade(Intake intake, Stop stop, ResultBuilder result) {
        return intake.fold(
                accepted -> grade(accepted, stop, result),
                refused -> result.notes(refused.notes()).ungraded(SubmissionStatus.REJECTED, refused.reason()));
    }

    private Result grade(Intake.Accepted submission, Stop stop, ResultBuilder result) {
        result.notes(submission.notes()).sources(submission.sources());
        List<SourceFile> sources = submission.sources();
        if (sources.isEmpty()) {
            return result.ungraded(
                    SubmissionStatus.NO_IMPLEMENTATION,
                    "It holds no Java source of your own; the contract, tests and compiled classes are none.");
        }
        sandbox.startAhead(Program.WORKER);
        Compiled compiled = compiler.compile(sources);
        if (!compiled.diagnostics().isEmpty()) {
            return result.compileError(compiled.diagnostics());
        }
        List<String> implementations = compiled.implementations();
        if (implementations.size() != 1) {
            return implementations.isEmpty()
                    ? result.ungraded(
                            SubmissionStatus.NO_IMPLEMENTATION,
                            "No class in it, abstract ones aside, implements " + official.interfaceName() + ".")
                    : result.ungraded(
                            SubmissionStatus.AMBIGUOUS,
                            "Several classes in it implement " + official.interfaceName() + ": "
                                    + String.join(", ", implementations) + ". Only one may.");
        }
        String implementation = implementations.get(0);
        return verifier.verify(implementation, compiled.classes())
                .fold(
                        accepted -> stop.during(() -> run(implementation, accepted, sources, result)),
                        rejected -> result.ungraded(SubmissionStatus.REJECTED, rejected.reason()));
    }

    private Result run(
            String implementation, Verdict.Accepted accepted, List<SourceFile> sources, ResultBuilder result) {
        NotAvailable notAvailable = new NotAvailable(accepted, sources);
        result.notes(notAvailable.notes()).refusals(notAvailable.refusals());
        Submitted submitted = new Submitted(implementation, accepted.classes(), notAvailable.words());
        try (Session session = new Session(
                sandbox, assignment.contract(), submitted, assignment.rubric().limits())) {
            CheckSuite.Observed observed = suite.run(session, seed);
            List<TaskResult> tasks = Scoring.score(assignment.rubric(), observed.outcomes());
            return result.graded(tasks, findings(session, tasks), observed, session.output());
        }
    }

    private List<Finding> findings(Session session, List<TaskResult> tasks) {
        List<Finding> findings = assignment
                .misconceptions()
                .map(known -> new Diagnosis(known, session::newMutedSubject, session::observations, seed)
                        .findings(
                                ids(tasks.stream()),
                                Set.copyOf(ids(tasks.stream().filter(SubmissionGrader::lost)))))
                .orElse(List.of());
        session.fault().ifPresent(fault -> {
            throw fault;
        });
        return findings;
    }

    private static List<String> ids(Stream<TaskResult> tasks) {
        return tasks.map(TaskResult::id).toList();
    }

    /** A task that is blocked in all it lost was not judged, so nothing in it was found wrong. */
    private static boolean lost(TaskResult task) {
        return task.checks().stream()
                .anyMatch(check ->
                        check.score().compareTo(check.maxScore()) < 0 && check.status() != CheckStatus.BLOCKED);
    }

    @Override
    public void close() {
        compiler.close();
    }
}

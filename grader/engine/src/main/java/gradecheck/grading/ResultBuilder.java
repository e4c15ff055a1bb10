package gradecheck.grading;

import gradecheck.assignment.Assignment;
import gradecheck.diagnose.GraphMarker;
import gradecheck.fault.GraderFault;
import gradecheck.intake.Entry;
import gradecheck.intake.SourceFile;
import gradecheck.result.Compilation;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.Isolation;
import gradecheck.result.Output;
import gradecheck.result.Refusal;
import gradecheck.result.Result;
import gradecheck.result.SubmissionRef;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import gradecheck.run.CheckSuite;
import gradecheck.score.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Gathers what becomes known of a submission on its way, and closes it into a result at whichever step it ends. */
final class ResultBuilder {

    private final Assignment assignment;
    private final Entry entry;
    private final Isolation isolation;
    private final long seed;
    private final long start = System.nanoTime();
    private final List<String> notes = new ArrayList<>();
    private final List<Compilation.Diagnostic> diagnostics = new ArrayList<>();
    private List<SourceFile> sources = List.of();
    private List<Refusal> refusals = List.of();
    private String key = "";

    ResultBuilder(Assignment assignment, Entry entry, Isolation isolation, long seed) {
        this.assignment = assignment;
        this.entry = entry;
        this.isolation = isolation;
        this.seed = seed;
    }

    ResultBuilder key(String digest) {
        key = digest;
        return this;
    }

    ResultBuilder notes(List<String> more) {
        notes.addAll(more);
        return this;
    }

    ResultBuilder sources(List<SourceFile> taken) {
        sources = taken;
        return this;
    }

    ResultBuilder refusals(List<Refusal> found) {
        refusals = found;
        return this;
    }

    /** Closes a submission that could not be run for a reason that its status does not tell. */
    Result ungraded(SubmissionStatus status, String reason) {
        notes.add(0, reason);
        return withoutPoints(status, reason);
    }

    /** Closes a submission that does not compile; no note repeats that. */
    Result compileError(List<Compilation.Diagnostic> errors) {
        diagnostics.addAll(errors);
        return withoutPoints(SubmissionStatus.COMPILE_ERROR, "It does not compile.");
    }

    private Result withoutPoints(SubmissionStatus status, String reason) {
        List<TaskResult> tasks = Scoring.nothing(assignment.rubric(), reason);
        return build(status, tasks, List.of(), Map.of(), Map.of(), Output.NONE, Graph.NONE);
    }

    /** Closes a submission at which the grader itself failed. */
    Result graderError(GraderFault fault) {
        Throwable cause = fault.getCause();
        return ungraded(
                SubmissionStatus.GRADER_ERROR,
                "The grader failed " + fault.getMessage() + (cause == null ? "" : " (" + cause + ")")
                        + ". This says nothing about the submission; grade it again.");
    }

    /** Closes a submission whose checks ran. */
    Result graded(List<TaskResult> tasks, List<Finding> findings, CheckSuite.Observed observed, Output output) {
        Graph graph = assignment
                .drawing()
                .map(drawing -> GraphMarker.mark(drawing, tasks, findings))
                .orElse(Graph.NONE);
        return build(
                SubmissionStatus.GRADED, tasks, findings, observed.curves(), observed.referenceCurves(), output, graph);
    }

    private Result build(
            SubmissionStatus status,
            List<TaskResult> tasks,
            List<Finding> findings,
            Map<String, Curve> curves,
            Map<String, Curve> referenceCurves,
            Output output,
            Graph graph) {
        return new Result(
                assignment.ref(),
                new SubmissionRef(entry.id(), entry.name(), entry.origin(), digest(), entry.handIn()),
                status,
                Scoring.total(tasks),
                assignment.rubric().points(),
                notes,
                tasks,
                findings,
                new Compilation(diagnostics),
                refusals,
                curves,
                referenceCurves,
                output,
                graph,
                MarkedSources.of(sources, assignment.contract().type().getSimpleName(), diagnostics, refusals, tasks),
                isolation,
                seed,
                Version.ref(),
                key,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private String digest() {
        Digest digest = new Digest();
        sources.forEach(source -> digest.add(source.path()).add(source.text()));
        return digest.hex();
    }
}

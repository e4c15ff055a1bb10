package gradecheck.cli;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import gradecheck.grading.Reading;
import gradecheck.grading.Stop;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Runs the public checks on the one submission at a path, as often as asked: bundle, sandbox and compiler stay as they
 * are in between.
 */
final class Checker implements AutoCloseable {

    /** Public checks ask the same of everybody; only where a cause is looked for, more points are drawn. */
    private static final long SEED = 42;

    private final Path path;
    private final Bundle bundle;
    private final Assignment assignment;
    private final Sandbox sandbox;
    private final SubmissionGrader grader;

    private Checker(Path path, Bundle bundle, Assignment assignment, Sandbox sandbox) {
        this.path = path;
        this.bundle = bundle;
        this.assignment = assignment;
        this.sandbox = sandbox;
        this.grader = new SubmissionGrader(assignment, sandbox, SEED);
    }

    /**
     * Prepares checking.
     *
     * @throws UsageFault where the assignment is wrong, or there is not one submission at the path
     */
    static Checker open(Path path, Path assignment, Isolation isolation) {
        Sandbox sandbox = Sandbox.open(isolation, Program.COMPILER);
        try {
            return open(path, Bundle.open(assignment), sandbox);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    private static Checker open(Path path, Bundle bundle, Sandbox sandbox) {
        try {
            Assignment open = bundle.assignment().publicPart();
            find(path, open);
            return new Checker(path, bundle, open, sandbox);
        } catch (RuntimeException e) {
            close(bundle);
            throw e;
        }
    }

    private static Entry find(Path path, Assignment assignment) {
        return OnlySubmission.at(path, SubmissionGrader.officialNames(assignment));
    }

    /**
     * {@return the submission as it is now}
     *
     * @throws UsageFault where there is none, or more than one
     */
    Reading read() {
        return grader.read(find(path, assignment));
    }

    /**
     * Runs the checks.
     *
     * @param reading what was read
     * @param stop by which another thread may end this early
     * @return the result, whatever happened
     */
    Result check(Reading reading, Stop stop) {
        Result result = grader.grade(reading, stop);
        Points whole = assignment.rubric().wholePoints();
        return result.maxScore().equals(whole)
                ? result
                : result.noted("The public checks are worth " + result.maxScore() + " of " + whole
                        + " points; hidden checks ask the same at other points.");
    }

    /** Starts in the background what the next check would wait for. */
    void prepareNext() {
        sandbox.startAhead(Program.WORKER);
    }

    @Override
    public void close() {
        grader.close();
        sandbox.close();
        close(bundle);
    }

    private static void close(Bundle bundle) {
        try {
            bundle.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the assignment", e);
        }
    }
}

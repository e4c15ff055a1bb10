package gradecheck.grading;

import gradecheck.fault.GraderFault;
import gradecheck.intake.Entry;
import gradecheck.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Grades many submissions, several at a time. */
public final class Batch {

    private Batch() {}

    /**
     * Grades submissions.
     *
     * @param entries where they lie
     * @param grader grades one
     * @param jobs how many at a time; 1 or more
     * @param whenGraded told of each result as it comes, in any order and from several threads
     * @return the results in the order of the entries, without sources, which would fill the memory with a large class
     */
    public static List<Result> grade(
            List<Entry> entries, SubmissionGrader grader, int jobs, Consumer<Result> whenGraded) {
        ExecutorService lanes = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Result>> futures = new ArrayList<>();
            for (Entry entry : entries) {
                futures.add(lanes.submit(() -> {
                    Result result = grader.grade(entry);
                    whenGraded.accept(result);
                    return result.withoutSources();
                }));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GraderFault fault) {
                throw fault;
            }
            throw new GraderFault("grading a class", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("grading a class: interrupted", e);
        } finally {
            lanes.shutdownNow();
        }
    }
}

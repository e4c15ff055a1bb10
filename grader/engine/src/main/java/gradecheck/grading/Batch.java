package gradecheck.grading;

import gradecheck.fault.GraderFault;
import gradecheck.fault.InterruptedFault;
import gradecheck.intake.Entry;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Grades many submissions, several at a time, and once more where the grader itself failed. */
public final class Batch {

    /** Follows a batch; told from several threads. */
    public interface Follower {

        /**
         * Told before a submission is looked at.
         *
         * @param entry where it lies
         */
        default void begins(Entry entry) {}

        /**
         * Told before a submission is graded once more, since the grader failed at it.
         *
         * @param entry where it lies
         */
        default void retries(Entry entry) {}

        /**
         * Told when a submission is through.
         *
         * @param result what came of it
         * @param isNew whether it was graded now, and not by an earlier run
         */
        void ends(Result result, boolean isNew);
    }

    /** Grades one submission, unless a result of its key is there already. */
    @FunctionalInterface
    interface Grader {
        Result grade(Entry entry, Function<String, Optional<Result>> earlier);
    }

    private static final int PATIENCE_SECONDS = 20;

    private final Grader grader;
    private final ResultStore store;
    private final int jobs;
    private final Follower follower;
    private volatile boolean stopped;

    /**
     * Prepares a batch.
     *
     * @param grader grades one submission
     * @param store gives results of earlier runs and takes new ones
     * @param jobs how many at a time; 1 or more
     * @param follower told of each submission
     */
    public Batch(SubmissionGrader grader, ResultStore store, int jobs, Follower follower) {
        this(grader::grade, store, jobs, follower);
    }

    Batch(Grader grader, ResultStore store, int jobs, Follower follower) {
        this.grader = grader;
        this.store = store;
        this.jobs = jobs;
        this.follower = follower;
    }

    /** Takes up no more submissions, and drops those that are being graded; what is finished is kept. */
    public void stop() {
        stopped = true;
    }

    /**
     * Grades submissions.
     *
     * @param entries where they lie
     * @return the results in the order of the entries, as far as the store leaves them in memory
     * @throws InterruptedFault where it was stopped before all were through
     */
    public List<Result> grade(List<Entry> entries) {
        Result[] results = new Result[entries.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger through = new AtomicInteger();
        ExecutorService lanes = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int lane = 0; lane < jobs; lane++) {
                futures.add(lanes.submit(() -> {
                    for (int i = next.getAndIncrement(); i < results.length && !stopped; i = next.getAndIncrement()) {
                        Optional<Result> result = grade(entries.get(i));
                        if (result.isPresent()) {
                            results[i] = result.get();
                            through.getAndIncrement();
                        }
                    }
                }));
            }
            for (Future<?> future : futures) {
                await(future);
            }
        } finally {
            lanes.shutdownNow();
            awaitEnd(lanes);
        }
        if (through.get() < results.length) {
            throw new InterruptedFault("Interrupted: " + through.get() + " of " + results.length
                    + " submissions are graded, and kept. Run the same command again to go on.");
        }
        return Arrays.asList(results);
    }

    /** Whoever comes after this may take the folder that the lanes write to. */
    private static void awaitEnd(ExecutorService lanes) {
        try {
            lanes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException e) {
            stop();
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new GraderFault("grading a class", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("grading a class: interrupted", e);
        }
    }

    /** {@return what is to be kept in memory; none where the end came first and the result may tell of that alone} */
    private Optional<Result> grade(Entry entry) {
        follower.begins(entry);
        boolean[] isNew = {true};
        Function<String, Optional<Result>> earlier = key -> {
            Optional<Result> found = store.find(entry.id(), key);
            isNew[0] = found.isEmpty();
            return found;
        };
        Result result = grader.grade(entry, earlier);
        if (result.status() == SubmissionStatus.GRADER_ERROR && !stopped) {
            follower.retries(entry);
            result = grader.grade(entry, earlier);
        }
        if (stopped) {
            return Optional.empty();
        }
        Result kept = isNew[0] ? store.keep(result) : result;
        follower.ends(result, isNew[0]);
        return Optional.of(kept);
    }
}

package gradecheck.soundness;

import gradecheck.assignment.Assignment;
import gradecheck.fault.GraderFault;
import gradecheck.grading.Batch;
import gradecheck.grading.ResultStore;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.result.Result;
import gradecheck.sandbox.Sandbox;
import gradecheck.temporary.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Grades variants as any submission is graded: written to a folder, read, compiled and run in processes of their own.
 * Closing it removes the folder, which holds solutions.
 */
final class Trials implements AutoCloseable {

    private final Assignment assignment;
    private final Sandbox sandbox;
    private final int jobs;
    private final Batch.Follower follower;
    private final TemporaryFolder folder = TemporaryFolder.create("variants", () -> {});
    private int written;

    Trials(Assignment assignment, Sandbox sandbox, int jobs, Batch.Follower follower) {
        this.assignment = assignment;
        this.sandbox = sandbox;
        this.jobs = jobs;
        this.follower = follower;
    }

    /** {@return the results of variants, in their order} */
    List<Result> grade(List<Variant> variants, long seed) {
        List<Entry> entries = new ArrayList<>();
        for (Variant variant : variants) {
            written++;
            entries.add(written(variant, "variant-" + written));
        }
        try (SubmissionGrader grader = new SubmissionGrader(assignment, sandbox, seed)) {
            return new Batch(grader, ResultStore.NONE, jobs, follower).grade(entries);
        }
    }

    private Entry written(Variant variant, String id) {
        Path home = folder.path().resolve(id);
        try {
            for (Map.Entry<String, byte[]> file : variant.files().entrySet()) {
                Path target = home.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new GraderFault("writing the variant " + variant.ref().name(), e);
        }
        return new Entry(id, variant.ref().name(), variant.ref().name(), home);
    }

    @Override
    public void close() {
        folder.close();
    }
}

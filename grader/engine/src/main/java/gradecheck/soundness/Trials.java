package gradecheck.soundness;

import gradecheck.assignment.Assignment;
import gradecheck.fault.GraderFault;
import gradecheck.grading.Batch;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.result.Result;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Grades variants as any submission is graded: written to a folder, read, compiled and run in processes of their own.
 * Closing it removes the folder, which holds solutions.
 */
final class Trials implements AutoCloseable {

    private final Assignment assignment;
    private final Sandbox sandbox;
    private final int jobs;
    private final Consumer<Result> whenGraded;
    private final Path folder;
    private int written;
    private final Thread atExit = new Thread(this::abandon, "gradecheck-variants-exit");

    Trials(Assignment assignment, Sandbox sandbox, int jobs, Consumer<Result> whenGraded) {
        this.assignment = assignment;
        this.sandbox = sandbox;
        this.jobs = jobs;
        this.whenGraded = whenGraded;
        try {
            this.folder = Files.createTempDirectory("gradecheck-variants-");
        } catch (IOException e) {
            throw new GraderFault("preparing a temporary folder for variants", e);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** {@return the results of variants, in their order} */
    List<Result> grade(List<Variant> variants, long seed) {
        List<Entry> entries = new ArrayList<>();
        for (Variant variant : variants) {
            written++;
            entries.add(written(variant, "variant-" + written));
        }
        try (SubmissionGrader grader = new SubmissionGrader(assignment, sandbox, seed)) {
            return Batch.grade(entries, grader, jobs, whenGraded);
        }
    }

    private Entry written(Variant variant, String id) {
        Path home = folder.resolve(id);
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

    private void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What is left to do when the virtual machine ends before {@link #close} is called, for example on Ctrl-C. */
    private void abandon() {
        try {
            removeFolder();
        } catch (IOException | UncheckedIOException e) {
            // Nobody is left to be told.
        }
    }

    @Override
    public void close() {
        try {
            removeFolder();
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IOException | UncheckedIOException e) {
            throw new GraderFault("removing the temporary folder " + folder, e);
        } catch (IllegalStateException e) {
            // The virtual machine is ending already, and with it the hook.
        }
    }
}

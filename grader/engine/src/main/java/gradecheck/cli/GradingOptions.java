package gradecheck.cli;

import gradecheck.fault.UsageFault;
import gradecheck.sandbox.Isolation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that grades lets its user choose. */
final class GradingOptions {

    private static final long DEFAULT_SEED = 42;

    @Option(
            names = "--assignment",
            paramLabel = "BUNDLE",
            description = "The jar of the assignment to grade with. Default: the one that ships with Gradecheck")
    private @Nullable Path assignment;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many submissions to grade at a time. Default: one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "From which all hidden inputs are drawn; recorded with each result. Default: ${DEFAULT-VALUE}")
    private long seed = DEFAULT_SEED;

    @Option(
            names = "--isolation",
            paramLabel = "TIER",
            description = "How far submissions are kept apart: strict (Linux with bubblewrap), verified, or auto, which"
                    + " takes strict where it is to be had. Default: auto")
    private Isolation isolation = Isolation.AUTO;

    /** {@return the path of the assignment's bundle} */
    Path assignment() {
        if (assignment != null) {
            return assignment;
        }
        String shipped = System.getProperty("gradecheck.assignment");
        if (shipped == null) {
            throw new UsageFault("Say which assignment to grade with: --assignment takes the path of its jar.");
        }
        return Path.of(shipped);
    }

    /** {@return how many submissions to grade at a time; 1 or more} */
    int jobs() {
        if (jobs < 1) {
            throw new UsageFault("--jobs must be 1 or more, was " + jobs + ".");
        }
        return jobs;
    }

    Isolation isolation() {
        return isolation;
    }

    long seed() {
        return seed;
    }

    /** {@return the options that results depend on, as typed where they were; of a path the last name} */
    String words() {
        return (assignment == null ? "" : " --assignment " + assignment.getFileName())
                + (seed == DEFAULT_SEED ? "" : " --seed " + seed);
    }
}

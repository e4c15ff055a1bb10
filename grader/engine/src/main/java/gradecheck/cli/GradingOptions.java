package gradecheck.cli;

import gradecheck.fault.UsageFault;
import gradecheck.sandbox.Isolation;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that grades lets its user choose. */
final class GradingOptions {

    private static final long DEFAULT_SEED = 42;

    @Mixin
    private final AssignmentOption assignment = new AssignmentOption();

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

    @Mixin
    private final IsolationOption isolation = new IsolationOption();

    /** {@return the path of the assignment's bundle} */
    Path assignment() {
        return assignment.path();
    }

    /** {@return how many submissions to grade at a time; 1 or more} */
    int jobs() {
        if (jobs < 1) {
            throw new UsageFault("--jobs must be 1 or more, was " + jobs + ".");
        }
        return jobs;
    }

    Isolation isolation() {
        return isolation.wanted();
    }

    long seed() {
        return seed;
    }

    /** {@return the options that results depend on, as typed where they were; of a path the last name} */
    String words() {
        return assignment.words() + (seed == DEFAULT_SEED ? "" : " --seed " + seed);
    }
}

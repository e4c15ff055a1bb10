package gradecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import gradecheck.sandbox.Tier;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Skips a test that needs what this machine lacks, with the reason; where nothing may be lacking, fails it. */
public final class Needs {

    /** Set where everything is installed, so that a test that is skipped there is a fault. */
    private static final boolean EVERYTHING = System.getenv("GRADECHECK_SKIP_NOTHING") != null;

    private Needs() {}

    /**
     * Demands that nothing is missing.
     *
     * @param missing what the test needs and this machine lacks, a sentence each
     */
    public static void nothingOf(List<String> missing) {
        if (EVERYTHING) {
            assertThat(missing).isEmpty();
        }
        assumeThat(missing).isEmpty();
    }

    /**
     * Demands that programs can be run.
     *
     * @param names as they are called in a shell
     */
    public static void programs(String... names) {
        String[] folders = System.getenv("PATH").split(File.pathSeparator, -1);
        nothingOf(Stream.of(names)
                .filter(name -> Stream.of(folders).noneMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .map(name -> name + " is missing.")
                .toList());
    }

    /** Demands a system of files and processes as Linux has it. */
    public static void linux() {
        nothingOf(System.getProperty("os.name").equals("Linux") ? List.of() : List.of("The paths in it are Linux's."));
    }

    /**
     * {@return a sandbox, to be closed by the caller}
     *
     * @param tier which the test needs
     */
    public static Sandbox sandbox(Tier tier) {
        Sandbox sandbox = Sandbox.open(tier == Tier.STRICT ? Isolation.AUTO : Isolation.VERIFIED);
        List<String> missing = sandbox.notStrict();
        if (!missing.isEmpty()) {
            sandbox.close();
        }
        nothingOf(missing);
        return sandbox;
    }
}

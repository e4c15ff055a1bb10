package gradecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import gradecheck.sandbox.Tier;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Skips a test that needs what this machine lacks, with the reason; where nothing may be lacking, fails it. */
public final class Needs {

    /** Set where everything is installed, so that a test that is skipped there is a fault. */
    private static final boolean EVERYTHING = System.getenv("GRADECHECK_SKIP_NOTHING") != null;

    private static final int SIGINT = 2;

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

    /** Demands that SIGINT reaches what a test starts; a process that ignores it has children that ignore it. */
    public static void interrupts() {
        linux();
        nothingOf(
                isIgnored(SIGINT)
                        ? List.of("SIGINT is ignored here, as by whatever a script starts in the background.")
                        : List.of());
    }

    private static boolean isIgnored(int signal) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            String ignored = lines.filter(line -> line.startsWith("SigIgn:"))
                    .map(line -> line.replaceFirst("\\S+\\s+", ""))
                    .findFirst()
                    .orElseThrow();
            return new BigInteger(ignored, 16).testBit(signal - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

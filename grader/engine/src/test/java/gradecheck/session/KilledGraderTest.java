package gradecheck.session;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledGraderTest {

    private static final Duration LOOPING = Duration.ofSeconds(2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @EnumSource(Tier.class)
    void leavesNoProcessAlsoWhileCodeLoops(Tier tier) throws IOException, InterruptedException {
        Needs.linux();
        Needs.sandbox(tier).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Process grader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoopingGrader.class.getName(),
                        tier.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(within(Duration.ofSeconds(60), () -> grader.descendants().anyMatch(KilledGraderTest::loops)))
                    .as(Files.readString(folder.resolve("said")))
                    .isTrue();
            List<ProcessHandle> started = grader.descendants().toList();

            grader.destroyForcibly();

            assertThat(started).hasSizeGreaterThanOrEqualTo(2);
            assertThat(within(Duration.ofSeconds(2), () -> started.stream().noneMatch(KilledGraderTest::runs)))
                    .isTrue();
        } finally {
            grader.descendants().forEach(ProcessHandle::destroyForcibly);
            grader.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
        }
    }

    private static boolean loops(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).compareTo(LOOPING) > 0;
    }

    /** The remains of a process that nobody has taken away yet do nothing any more. */
    private static boolean runs(ProcessHandle process) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
            return process.isAlive() && !status.contains("State:\tZ");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean within(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }
}

package gradecheck.grading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.assignment.Bundle;
import gradecheck.intake.Entry;
import gradecheck.result.SubmissionStatus;
import gradecheck.sandbox.Sandbox;
import gradecheck.sandbox.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionGraderTest {

    private static final Path ASSIGNMENT = Path.of(requireNonNull(System.getProperty("gradecheck.assignment")));
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void startsAWorkerWhileTheCompilerWorks() throws Exception {
        Files.writeString(folder.resolve("Broken.java"), "class Broken {");
        try (Bundle bundle = Bundle.open(ASSIGNMENT);
                Sandbox sandbox = Needs.sandbox(Tier.VERIFIED);
                SubmissionGrader grader = new SubmissionGrader(bundle.assignment(), sandbox, 42)) {

            assertThat(grader.grade(new Entry("ada", "ada", "ada", folder)).status())
                    .isEqualTo(SubmissionStatus.COMPILE_ERROR);

            assertThat(aWorkerComes()).isTrue();
        }
        assertThat(isAWorkerThere()).isFalse();
    }

    private static boolean aWorkerComes() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAWorkerThere() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return isAWorkerThere();
    }

    private static boolean isAWorkerThere() {
        return ProcessHandle.current()
                .descendants()
                .anyMatch(process -> process.info().commandLine().orElse("").contains("WorkerMain"));
    }
}

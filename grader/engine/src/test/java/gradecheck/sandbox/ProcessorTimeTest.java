package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void doesNotRiseWhenAProcessEnds() throws IOException, InterruptedException {
        Needs.linux();
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessorTime time = new ProcessorTime(process);
        Duration before = time.used();

        process.destroyForcibly().waitFor();

        assertThat(time.used()).isLessThanOrEqualTo(before);
        assertThat(time.isAlive()).isFalse();
    }
}

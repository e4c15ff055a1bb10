package gradecheck.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.GraderFault;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopTest {

    @Test
    void interruptsTheWorkAndNothingAfterIt() throws Exception {
        Stop stop = new Stop();
        CountDownLatch begun = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            try {
                begun.await();
            } catch (InterruptedException e) {
                return;
            }
            stop.request();
        });
        other.start();

        boolean isInterrupted = stop.during(() -> {
            begun.countDown();
            try {
                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        });
        other.join();

        assertThat(isInterrupted).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void letsNoWorkBeginThatIsNotWantedAnyMore() {
        Stop stop = new Stop();
        stop.request();

        assertThatExceptionOfType(GraderFault.class).isThrownBy(() -> stop.during(() -> "work"));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void interruptsNobodyBeforeAndAfterTheWork() {
        Stop stop = new Stop();

        assertThat(stop.during(() -> "done")).isEqualTo("done");
        stop.request();

        assertThat(Thread.interrupted()).isFalse();
        assertThat(stop.isRequested()).isTrue();
    }
}

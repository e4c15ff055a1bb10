package gradecheck.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    /** Leaves a folder behind. */
    static final class Leaving {
        public static void main(String... arguments) throws IOException {
            TemporaryFolder folder = TemporaryFolder.create("test", () -> System.out.print("gone"));
            Files.writeString(folder.path().resolve("file"), "");
            System.exit(Files.exists(folder.path()) ? 0 : 1);
        }
    }

    @Test
    void isGoneWithAllThatIsInItWhenItIsClosed() throws IOException {
        TemporaryFolder folder = TemporaryFolder.create("test", () -> {});
        Files.writeString(Files.createDirectory(folder.path().resolve("inner")).resolve("file"), "");

        folder.close();

        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void isThereUntilWhatComesBeforehandIsDone() {
        List<Boolean> there = new ArrayList<>();
        List<TemporaryFolder> folders = new ArrayList<>();
        folders.add(TemporaryFolder.create(
                "test", () -> there.add(Files.exists(folders.get(0).path()))));

        folders.get(0).close();

        assertThat(there).containsExactly(true);
    }

    @Test
    @Timeout(30)
    void isRemovedOnceAlsoByTwoAtATime() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch removing = new CountDownLatch(1);
        TemporaryFolder folder = TemporaryFolder.create("test", () -> {
            times.incrementAndGet();
            removing.countDown();
            pause();
        });
        Thread other = new Thread(folder::close);

        other.start();
        removing.await();
        folder.close();

        other.join();
        assertThat(times).hasValue(1);
        assertThat(folder.path()).doesNotExist();
    }

    /** Long enough for the second to come while the first is at it; if it comes later, nothing is tested. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void isGoneWhenTheVirtualMachineEndsBefore(@TempDir Path temporary) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Leaving.class.getName())
                .redirectErrorStream(true)
                .start();

        boolean ended = process.waitFor(60, TimeUnit.SECONDS);

        assertThat(ended).isTrue();
        assertThat(process.inputReader().lines()).containsExactly("gone");
        assertThat(process.exitValue()).isZero();
        assertThat(temporary).isEmptyDirectory();
    }
}

package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The command as a process of its own, as a user starts it in some folder, with its streams in pipes and files. */
final class UserProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;
    private final Path temporary;

    private UserProcess(Process process, Path out, Path err, Path temporary) {
        this.process = process;
        this.out = out;
        this.err = err;
        this.temporary = temporary;
    }

    /**
     * Starts it.
     *
     * @param folder that is current
     * @param files a new folder for what this keeps, to be made here
     * @param arguments as typed
     */
    static UserProcess start(Path folder, Path files, Object... arguments) throws IOException {
        Path temporary = Files.createDirectories(files.resolve("tmp"));
        Path out = files.resolve("out");
        Path err = files.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dgradecheck.assignment=" + System.getProperty("gradecheck.assignment"),
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                GraderMain.class.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new UserProcess(process, out, err, temporary);
    }

    /** Types something. */
    void type(String text) throws IOException {
        Writer input = process.outputWriter(StandardCharsets.UTF_8);
        input.write(text);
        input.flush();
    }

    void endInput() throws IOException {
        process.getOutputStream().close();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    String out() {
        return read(out);
    }

    /** Waits until standard output holds something. */
    void awaitOut(String text) throws InterruptedException {
        await(() -> out().contains(text));
        assertThat(out()).as(read(err)).contains(text);
    }

    /** Waits until standard error holds something. */
    void awaitErr(String text) throws InterruptedException {
        await(() -> read(err).contains(text));
        assertThat(read(err)).contains(text);
    }

    /** Waits until so many processes run for it. */
    void awaitChildren(int count) throws InterruptedException {
        await(() -> process.descendants().count() >= count);
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()
                && process.isAlive()
                && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
            Thread.sleep(20);
        }
    }

    /** Waits for the end, after which nothing may be left of it. */
    Run finish() throws IOException, InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(read(err))
                .isTrue();
        for (ProcessHandle child : started) {
            await(() -> !child.isAlive());
        }
        assertThat(started).noneMatch(ProcessHandle::isAlive);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperf")))
                    .isEmpty();
        }
        return new Run(process.exitValue(), out(), read(err));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

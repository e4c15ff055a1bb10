package gradecheck.temporary;

import gradecheck.fault.GraderFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is gone with all that is in it when it is closed, or when the virtual machine ends before that, for
 * example on Ctrl-C.
 */
public final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Runnable beforehand;
    private final Thread atExit = new Thread(this::abandon, "gradecheck-exit");
    private boolean removed;

    private TemporaryFolder(Path path, Runnable beforehand) {
        this.path = path;
        this.beforehand = beforehand;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Makes a new, empty folder.
     *
     * @param purpose what it is for, as a part of its name
     * @param beforehand what to do before it is removed, such as to end those who write into it
     * @return the folder, to be closed by the caller
     * @throws GraderFault where it cannot be made
     */
    public static TemporaryFolder create(String purpose, Runnable beforehand) {
        try {
            return new TemporaryFolder(Files.createTempDirectory("gradecheck-" + purpose + "-"), beforehand);
        } catch (IOException e) {
            throw new GraderFault("preparing a temporary folder for " + purpose, e);
        }
    }

    /** {@return where it is} */
    public Path path() {
        return path;
    }

    /** On Ctrl-C both the end of the virtual machine and the end of the work may come to this. */
    private synchronized void remove() throws IOException {
        if (removed) {
            return;
        }
        beforehand.run();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        removed = true;
    }

    private void abandon() {
        try {
            remove();
        } catch (IOException | UncheckedIOException e) {
            // Nobody is left to be told.
        }
    }

    @Override
    public void close() {
        try {
            remove();
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IOException | UncheckedIOException e) {
            throw new GraderFault("removing the temporary folder " + path, e);
        } catch (IllegalStateException e) {
            // The virtual machine is ending already, and with it the hook.
        }
    }
}

package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where processes are started and none is left behind. Holds a temporary folder with the jar they run and an empty
 * folder they start in; closing it kills what still runs and removes the folder. Safe for use by several threads.
 */
public final class Sandbox implements AutoCloseable {

    private static final String JAR = "worker.jar";

    private final Path folder;
    private final Path jar;
    private final Path emptyFolder;
    private final Set<Child> children = ConcurrentHashMap.newKeySet();
    private final Thread atExit = new Thread(this::abandon, "gradecheck-exit");

    private Sandbox(Path folder) throws IOException {
        this.folder = folder;
        this.jar = folder.resolve(JAR);
        this.emptyFolder = Files.createDirectory(folder.resolve("empty"));
        try (InputStream in = Sandbox.class.getResourceAsStream("/gradecheck/" + JAR)) {
            if (in == null) {
                throw new IOException("this build of Gradecheck lacks its " + JAR);
            }
            Files.copy(in, jar);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Prepares a sandbox.
     *
     * @return the sandbox, to be closed by the caller
     * @throws GraderFault where the temporary folder cannot be written
     */
    public static Sandbox open() {
        try {
            return new Sandbox(Files.createTempDirectory("gradecheck-"));
        } catch (IOException e) {
            throw new GraderFault("preparing a temporary folder for worker processes", e);
        }
    }

    /**
     * Starts a process and waits until it listens.
     *
     * @param program what to run
     * @return the process, to be closed by the caller
     * @throws GraderFault where it does not come up; never the fault of a submission, which it has not seen yet
     */
    public Child start(Program program) {
        ProcessBuilder builder = new ProcessBuilder(command(program)).directory(emptyFolder.toFile());
        builder.environment().clear();
        try {
            Child child = new Child(builder.start(), program, children::remove);
            children.add(child);
            child.awaitReady();
            return child;
        } catch (IOException e) {
            throw new GraderFault("starting a " + program.name().toLowerCase(Locale.ROOT) + " process", e);
        }
    }

    private List<String> command(Program program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(program.options());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                // What the JVM itself has to say must not end up among the frames on standard output.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-XX:ErrorFile=/dev/null",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                jar.toString(),
                program.mainClass()));
        return command;
    }

    private void killAll() {
        children.forEach(Child::kill);
    }

    private void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What is left to do when the virtual machine ends before {@link #close} is called, for example on Ctrl-C. */
    private void abandon() {
        killAll();
        try {
            removeFolder();
        } catch (IOException | UncheckedIOException e) {
            // Nobody is left to be told.
        }
    }

    @Override
    public void close() {
        killAll();
        try {
            removeFolder();
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IOException | UncheckedIOException e) {
            throw new GraderFault("removing the temporary folder " + folder, e);
        } catch (IllegalStateException e) {
            // The virtual machine is ending already, and with it the hook.
        }
    }
}

package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import gradecheck.fault.IncompleteFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where processes are started and none is left behind. Holds a temporary folder with the jar they run and an empty
 * folder they start in; closing it kills what still runs and removes the folder. Safe for use by several threads.
 */
public final class Sandbox implements AutoCloseable {

    private static final String JAR = "worker.jar";

    private final Path folder;
    private final Launcher launcher;
    private final Confinement confinement;
    private final List<String> notStrict;
    private final Thread atExit = new Thread(this::abandon, "gradecheck-exit");

    private Sandbox(Path folder, Launcher launcher, Confinement confinement, List<String> notStrict) {
        this.folder = folder;
        this.launcher = launcher;
        this.confinement = confinement;
        this.notStrict = List.copyOf(notStrict);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /**
     * Prepares a sandbox.
     *
     * @param wanted how far what runs in it is to be kept apart
     * @return the sandbox, to be closed by the caller
     * @throws IncompleteFault where the strict tier is demanded and not to be had
     * @throws GraderFault where the temporary folder cannot be written
     */
    public static Sandbox open(Isolation wanted) {
        Sandbox sandbox;
        try {
            sandbox = prepare(temporaryFolder(), wanted);
        } catch (IOException e) {
            throw new GraderFault("preparing a temporary folder for worker processes", e);
        }
        if (wanted == Isolation.STRICT && sandbox.tier() != Tier.STRICT) {
            sandbox.close();
            throw new IncompleteFault("Nothing was graded, since strict isolation is not to be had. "
                    + String.join(" ", sandbox.notStrict));
        }
        return sandbox;
    }

    private static Sandbox prepare(Path folder, Isolation wanted) throws IOException {
        Path jar = folder.resolve(JAR);
        try (InputStream in = Sandbox.class.getResourceAsStream("/gradecheck/" + JAR)) {
            if (in == null) {
                throw new IOException("this build of Gradecheck lacks its " + JAR);
            }
            Files.copy(in, jar);
        }
        Launcher launcher = new Launcher(Files.createDirectory(folder.resolve("empty")));
        Confinement verified = new OwnProcess(jar);
        if (wanted == Isolation.VERIFIED) {
            return new Sandbox(folder, launcher, verified, List.of());
        }
        StrictTier strict = new StrictTier(Machine.ofThisProcess(), folder, jar);
        Optional<Confinement> prepared = strict.prepare();
        List<String> notStrict = prepared.map(
                        walls -> SelfTest.failures(folder, () -> launcher.start(Program.PROBE, walls)))
                .orElseGet(strict::missing);
        return new Sandbox(folder, launcher, notStrict.isEmpty() ? prepared.orElse(verified) : verified, notStrict);
    }

    /** Others may pass through it and read what they know the name of, as the user that bubblewrap runs as must. */
    private static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("gradecheck-");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return folder;
    }

    /** {@return how far what runs here is kept apart} */
    public Tier tier() {
        return confinement.tier();
    }

    /** {@return why the strict tier is not to be had, a sentence each; empty where it is, or was not wanted} */
    public List<String> notStrict() {
        return notStrict;
    }

    /**
     * Starts a process and waits until it listens.
     *
     * @param program what to run
     * @return the process, to be closed by the caller
     * @throws GraderFault where it does not come up; never the fault of a submission, which it has not seen yet
     */
    public Child start(Program program) {
        return launcher.start(program, confinement);
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
        launcher.close();
        try {
            removeFolder();
        } catch (IOException | UncheckedIOException e) {
            // Nobody is left to be told.
        }
    }

    @Override
    public void close() {
        launcher.close();
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

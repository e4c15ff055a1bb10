package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import gradecheck.fault.IncompleteFault;
import gradecheck.temporary.TemporaryFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * Where processes are started and none is left behind. Holds a temporary folder with the jar they run, archives of its
 * classes and an empty folder they start in; closing it kills what still runs and removes the folder. Safe for use by
 * several threads.
 */
public final class Sandbox implements AutoCloseable {

    /** Holds the programs. */
    static final String JAR = "worker.jar";

    /** Every file system keeps times of the first thirty years after 1970. */
    private static final long MADE_UP_SECONDS = 1L << 30;

    private final TemporaryFolder folder;
    private final Launcher launcher;
    private final Confinement confinement;
    private final List<String> notStrict;
    private final Map<Program, Spare> spares = new EnumMap<>(Program.class);

    private Sandbox(TemporaryFolder folder, Launcher launcher, Confinement confinement, List<String> notStrict) {
        this.folder = folder;
        this.launcher = launcher;
        this.confinement = confinement;
        this.notStrict = List.copyOf(notStrict);
        for (Program program : Program.values()) {
            spares.put(program, new Spare(() -> launcher.start(program, confinement)));
        }
    }

    /**
     * Prepares a sandbox.
     *
     * @param wanted how far what runs in it is to be kept apart
     * @param ahead what to start in the background at once, as {@link #startAhead} does
     * @return the sandbox, to be closed by the caller
     * @throws IncompleteFault where the strict tier is demanded and not to be had
     * @throws GraderFault where the temporary folder cannot be written
     */
    public static Sandbox open(Isolation wanted, Program... ahead) {
        return open(wanted, ClassArchives.ofThisProcess(), ahead);
    }

    static Sandbox open(Isolation wanted, ClassArchives archives, Program... ahead) {
        Launcher launcher = new Launcher();
        TemporaryFolder folder = TemporaryFolder.create("workers", launcher::close);
        Sandbox sandbox;
        try {
            sandbox = prepare(folder, launcher, wanted, archives);
        } catch (IOException e) {
            folder.close();
            throw new GraderFault("preparing a temporary folder for worker processes", e);
        }
        if (wanted == Isolation.STRICT && sandbox.tier() != Tier.STRICT) {
            sandbox.close();
            throw new IncompleteFault("Nothing was graded, since strict isolation is not to be had. "
                    + String.join(" ", sandbox.notStrict));
        }
        for (Program program : ahead) {
            sandbox.startAhead(program);
        }
        return sandbox;
    }

    private static Sandbox prepare(TemporaryFolder folder, Launcher launcher, Isolation wanted, ClassArchives archives)
            throws IOException {
        allow("rwx--x--x", folder.path());
        Path jar = folder.path().resolve(JAR);
        try (InputStream in = Sandbox.class.getResourceAsStream("/gradecheck/" + JAR)) {
            if (in == null) {
                throw new IOException("this build of Gradecheck lacks its " + JAR);
            }
            byte[] bytes = in.readAllBytes();
            Files.write(jar, bytes);
            letOthersRead(jar);
            Files.setLastModifiedTime(jar, madeUpTime(bytes));
        }
        archives.bringTo(jar);
        Path empty = Files.createDirectory(folder.path().resolve("empty"));
        Confinement verified = new OwnProcess(jar, empty, archives);
        if (wanted == Isolation.VERIFIED) {
            return new Sandbox(folder, launcher, verified, List.of());
        }
        StrictTier strict = new StrictTier(Machine.ofThisProcess(), folder.path(), jar, empty);
        Optional<Confinement> prepared = strict.prepare();
        List<String> notStrict = prepared.map(
                        walls -> SelfTest.failures(folder.path(), () -> launcher.start(Program.PROBE, walls)))
                .orElseGet(strict::missing);
        return new Sandbox(folder, launcher, notStrict.isEmpty() ? prepared.orElse(verified) : verified, notStrict);
    }

    /** An archive of classes goes with a jar of the same size and time: each copy of one build has the same. */
    private static FileTime madeUpTime(byte[] jar) {
        CRC32 sum = new CRC32();
        sum.update(jar);
        return FileTime.from(sum.getValue() % MADE_UP_SECONDS, TimeUnit.SECONDS);
    }

    /** The user that bubblewrap runs as must reach and read it; the names of other files are nobody's to list. */
    static void letOthersRead(Path file) throws IOException {
        allow("r--r--r--", file);
    }

    private static void allow(String permissions, Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
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
     * Gives a process that listens: the one that was started ahead, or else a new one.
     *
     * @param program what to run
     * @return the process, to be closed by the caller
     * @throws GraderFault where it does not come up; never the fault of a submission, which it has not seen yet
     */
    public Child start(Program program) {
        return spareOf(program).take().orElseGet(() -> launcher.start(program, confinement));
    }

    /**
     * Starts a process in the background, which the next {@link #start} takes; does nothing where one waits already.
     *
     * @param program what to run
     */
    public void startAhead(Program program) {
        spareOf(program).prepare();
    }

    private Spare spareOf(Program program) {
        return Objects.requireNonNull(spares.get(program));
    }

    @Override
    public void close() {
        folder.close();
        spares.values().forEach(Spare::close);
    }
}

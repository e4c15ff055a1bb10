package gradecheck.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Archives of the classes that programs load, one for each, from which a virtual machine starts sooner. Those of
 * another Java, or of another build of the programs, it passes over by itself.
 *
 * @param used folder of the archives there are
 * @param recorded folder that processes write theirs to when they end; none is used then
 */
record ClassArchives(Optional<Path> used, Optional<Path> recorded) {

    /**
     * {@return what two system properties name: {@code gradecheck.archives} and {@code gradecheck.recorded-archives}}
     */
    static ClassArchives ofThisProcess() {
        return new ClassArchives(folder("gradecheck.archives"), folder("gradecheck.recorded-archives"));
    }

    private static Optional<Path> folder(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of);
    }

    /** Copies the archives beside the jar of the programs, as far as that can be done: programs start without, too. */
    void bringTo(Path jar) {
        if (used.isPresent() && recorded.isEmpty()) {
            for (Program program : Program.values()) {
                Path archive = used.get().resolve(program.archive());
                if (Files.isRegularFile(archive)) {
                    copy(archive, jar.resolveSibling(program.archive()));
                }
            }
        }
    }

    private static void copy(Path archive, Path to) {
        try {
            Files.copy(archive, to);
            Sandbox.letOthersRead(to);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(to);
            } catch (IOException left) {
                throw new UncheckedIOException("half an archive would crash what starts from it", left);
            }
        }
    }

    /** {@return the archive of a program beside the jar} */
    static Optional<Path> beside(Path jar, Program program) {
        return Optional.of(jar.resolveSibling(program.archive())).filter(Files::exists);
    }

    /** {@return the option that has a virtual machine read an archive} */
    static String reading(Path archive) {
        return "-XX:SharedArchiveFile=" + archive;
    }

    /** {@return the option that has a virtual machine write the archive of a program, if it is to} */
    Optional<String> writing(Program program) {
        return recorded.map(folder -> "-XX:ArchiveClassesAtExit=" + folder.resolve(program.archive()));
    }
}

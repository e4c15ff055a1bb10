package gradecheck.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What walls can be built of.
 *
 * @param system name of the operating system
 * @param architecture of the processor, as Java names it
 * @param searchPath folders with programs, separated as on this system
 * @param isRoot whether the grader may do everything
 */
record Machine(String system, String architecture, String searchPath, boolean isRoot) {

    /** {@return the machine that this process runs on} */
    static Machine ofThisProcess() {
        return new Machine(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Optional.ofNullable(System.getenv("PATH")).orElse(""),
                belongsToRoot(Path.of("/proc/self")));
    }

    /** The name of the user tells nothing, since root may have another. */
    private static boolean belongsToRoot(Path process) {
        try {
            return Files.getAttribute(process, "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** {@return where a program lies} */
    Optional<Path> find(String program) {
        return Arrays.stream(searchPath.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package gradecheck.cli;

import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which assignment a command works with. */
final class AssignmentOption {

    @Option(
            names = "--assignment",
            paramLabel = "BUNDLE",
            description = "The jar of the assignment to work with. Default: the one that ships with Gradecheck")
    private @Nullable Path given;

    /** {@return the path of the assignment's bundle} */
    Path path() {
        if (given != null) {
            return given;
        }
        String shipped = System.getProperty("gradecheck.assignment");
        return Optional.ofNullable(shipped)
                .map(Path::of)
                .or(Bundle::carried)
                .orElseThrow(() ->
                        new UsageFault("Say which assignment to work with: --assignment takes the path of its jar."));
    }

    /** {@return the option as typed, if it was; of the path the last name} */
    String words() {
        return given == null ? "" : " --assignment " + given.getFileName();
    }
}

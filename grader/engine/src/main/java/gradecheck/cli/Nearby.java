package gradecheck.cli;

import gradecheck.assignment.Spelling;
import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses which path was meant by one that is misspelt. */
final class Nearby {

    private Nearby() {}

    /**
     * Asks whether another path was meant.
     *
     * @param path as typed
     * @throws UsageFault where there is nothing at it, and something at one that is spelt almost the same
     */
    static void suggest(Path path) {
        if (!Files.exists(path)) {
            existing(path).ifPresent(meant -> {
                throw new UsageFault("There is nothing at " + path + ", did you mean '" + meant + "'?");
            });
        }
    }

    private static Optional<Path> existing(Path path) {
        if (Files.exists(path)) {
            return Optional.of(path);
        }
        Path parent = path.getParent();
        Optional<Path> folder = parent == null ? Optional.of(Path.of("")) : existing(parent);
        String name = String.valueOf(path.getFileName());
        return folder.flatMap(in -> Spelling.nearest(name, names(in).stream()).map(in::resolve));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}

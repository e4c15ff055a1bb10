package gradecheck.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The submissions of {@code src/test/hostile}: what must come of each stands in its first lines. */
final class HostileFiles {

    private static final Path FOLDER = Path.of("src/test/hostile");
    private static final String SAYS = "// says: ";

    private HostileFiles() {}

    static List<Hostile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("Honest.java"))
                    .sorted()
                    .map(HostileFiles::one)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hostile one(Path file) {
        String text = Hostile.read(file);
        List<String> lines =
                text.lines().takeWhile(line -> line.startsWith("// ")).toList();
        List<String> says = lines.stream()
                .filter(line -> line.startsWith(SAYS))
                .map(line -> line.substring(SAYS.length()))
                .toList();
        String name = String.valueOf(file.getFileName()).replace(".java", "");
        return Hostile.folder(name, lines.get(1).substring("// ".length()), says, Map.of("Backpropagation.java", text));
    }
}

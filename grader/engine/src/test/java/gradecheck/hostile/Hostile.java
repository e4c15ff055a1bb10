package gradecheck.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hostile submission, and what must come of it.
 *
 * @param name begins with its id in docs/isolation.md; the submission's own id as well
 * @param outcome points, as {@code 85 points}, or the status where nothing is graded
 * @param says fragments of what its result says, each once at least
 * @param maker puts it among the submissions of a class
 */
public record Hostile(String name, String outcome, List<String> says, Maker maker) {

    /** A right solution, which hostile ones extend. */
    public static final String HONEST = read(Path.of("src/test/hostile/Honest.java"));

    /** A right solution. */
    public static final String RIGHT = "package backprop;\n\npublic class Backpropagation extends Honest {}\n";

    /** Copies its list. */
    public Hostile {
        says = List.copyOf(says);
    }

    /** Makes a submission. */
    public interface Maker {

        /**
         * Makes it.
         *
         * @param folder of the class
         * @throws IOException where it cannot be written
         */
        void make(Path folder) throws IOException;
    }

    /**
     * {@return a submission that is a folder}
     *
     * @param files texts by path; the right solution is there as well
     */
    static Hostile folder(String name, String outcome, List<String> says, Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putIfAbsent("Honest.java", HONEST);
        all.putIfAbsent("Backpropagation.java", RIGHT);
        return new Hostile(name, outcome, says, folder -> {
            for (Map.Entry<String, String> file : all.entrySet()) {
                Path path = folder.resolve(name).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        });
    }

    /**
     * {@return a submission that is one file}
     *
     * @param name with the ending
     * @param outcome what it must come to
     * @param says fragments of what is said of it
     * @param bytes its content
     */
    public static Hostile archive(String name, String outcome, List<String> says, byte[] bytes) {
        byte[] content = bytes.clone();
        String bare = name.replaceFirst("\\.(zip|tar|tar\\.gz)$", "");
        return new Hostile(bare, outcome, says, folder -> Files.write(folder.resolve(name), content));
    }

    /** {@return its id in docs/isolation.md} */
    String id() {
        return name.substring(0, 3);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

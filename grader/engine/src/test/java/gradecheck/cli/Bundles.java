package gradecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Assignments that differ from the shipped one. */
final class Bundles {

    private Bundles() {}

    private static final String RUBRIC = "assignment/rubric.yaml";

    /**
     * Copies the shipped assignment.
     *
     * @param target the jar to make
     * @param change what is done to the text of its rubric
     * @throws IOException where it cannot be read or written
     */
    static void copy(Path target, UnaryOperator<String> change) throws IOException {
        copy(target, RUBRIC, change);
    }

    /**
     * Copies the shipped assignment.
     *
     * @param target the jar to make
     * @param path of a text in it
     * @param change what is done to that text
     * @throws IOException where it cannot be read or written
     */
    static void copy(Path target, String path, UnaryOperator<String> change) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("gradecheck.assignment"));
                JarOutputStream copy = new JarOutputStream(Files.newOutputStream(target))) {
            for (JarEntry entry : jar.stream().toList()) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(path)) {
                    bytes = change.apply(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
                copy.putNextEntry(new JarEntry(entry.getName()));
                copy.write(bytes);
                copy.closeEntry();
            }
        }
    }
}

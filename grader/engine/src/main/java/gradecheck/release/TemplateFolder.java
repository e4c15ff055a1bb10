package gradecheck.release;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.grading.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that holds a template, or is to hold one. What is built in it, and its history, count for nothing. */
public final class TemplateFolder {

    private static final Set<String> PASSED_OVER = Set.of("target", ".git");
    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".DS_Store", "Thumbs.db");

    private final Path folder;
    private final Template template;

    /**
     * What was written, by path.
     *
     * @param made files that were not there
     * @param replaced files that were there, with other content
     */
    public record Written(List<String> made, List<String> replaced) {

        /** Copies its lists. */
        public Written {
            made = List.copyOf(made);
            replaced = List.copyOf(replaced);
        }
    }

    /**
     * Takes a folder.
     *
     * @param folder that is there or not
     * @param template it holds, or is to hold
     * @throws UsageFault where there is something else at its place
     */
    public TemplateFolder(Path folder, Template template) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageFault("--to takes a folder, and " + folder + " is none.");
        }
        this.folder = folder;
        this.template = template;
    }

    /**
     * {@return a sentence for each file that is missing, differs or does not belong, by path; empty where the folder
     * holds the template}
     */
    public SortedMap<String, String> differences() {
        SortedMap<String, String> differences = new TreeMap<>();
        template.files().forEach((path, bytes) -> {
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file)) {
                differences.put(path, file + " is missing.");
            } else if (!Arrays.equals(bytes, read(file))) {
                differences.put(path, file + " differs from what release writes.");
            }
        });
        strangers().forEach(path -> differences.put(path, folder.resolve(path) + " is none of the template's files."));
        return differences;
    }

    /**
     * Writes what is missing or differs, each file whole.
     *
     * @return what was written
     * @throws UsageFault where the folder holds what no release wrote; it is as it was then
     */
    public Written write() {
        strangers().stream().findFirst().ifPresent(path -> {
            throw new UsageFault(folder.resolve(path)
                    + " was not written by release; choose another folder with --to, or move it" + " away.");
        });
        SortedMap<String, byte[]> files = template.files();
        files.forEach((path, bytes) -> {
            if (template.stubs().contains(path) && isBegun(folder.resolve(path), bytes)) {
                throw new UsageFault(folder.resolve(path) + " has been worked on; choose another folder with --to, or"
                        + " move it away.");
            }
        });
        files.keySet().retainAll(differences().keySet());
        files.keySet().forEach(this::requireNoLink);
        List<String> replaced = files.keySet().stream()
                .filter(path -> Files.exists(folder.resolve(path)))
                .toList();
        files.forEach(this::write);
        files.keySet().removeAll(replaced);
        return new Written(List.copyOf(files.keySet()), replaced);
    }

    private void requireNoLink(String path) {
        Path file = folder.resolve(path);
        if (Files.isSymbolicLink(file)) {
            throw new UsageFault(
                    file + " is a link, and what it leads to is not replaced; choose another folder with --to, or"
                            + " move it away.");
        }
    }

    private void write(String path, byte[] bytes) {
        try {
            WholeFile.write(folder.resolve(path), bytes);
        } catch (IOException e) {
            throw new UsageFault(folder.resolve(path) + " cannot be written: " + Reason.of(e) + ".");
        }
    }

    /** A stub of which somebody has written a method has fewer of them left. */
    private static boolean isBegun(Path file, byte[] stub) {
        return Files.exists(file) && unwritten(read(file)) < unwritten(stub);
    }

    private static int unwritten(byte[] source) {
        return new String(source, StandardCharsets.UTF_8).split(Template.UNWRITTEN, -1).length - 1;
    }

    private List<String> strangers() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        List<String> strangers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> !Files.isDirectory(file))
                    .map(folder::relativize)
                    .filter(file -> !PASSED_OVER.contains(file.getName(0).toString()))
                    .filter(file -> !LEFT_BY_SYSTEMS.contains(file.getFileName().toString()))
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(path -> !template.files().containsKey(path))
                    .sorted()
                    .forEach(strangers::add);
            return strangers;
        } catch (IOException e) {
            throw new UsageFault(folder + " cannot be read: " + Reason.of(e) + ".");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageFault(file + " cannot be read: " + Reason.of(e) + ".");
        }
    }
}

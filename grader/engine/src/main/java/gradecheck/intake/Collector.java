package gradecheck.intake;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks for source files below one folder, and remembers what else was there. */
final class Collector extends SimpleFileVisitor<Path> {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_FILES = 100_000;
    private static final Set<String> NOT_THE_STUDENTS_OWN = Set.of("target", "node_modules", "__MACOSX");

    private final Path root;
    private final Map<String, Path> sources = new TreeMap<>();
    private final LeftOut leftOut = new LeftOut();
    private int files;

    private Collector(Path root) {
        this.root = root;
    }

    static Collector below(Path root) throws IOException {
        Collector collector = new Collector(root);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, collector);
        return collector;
    }

    /** {@return the source files by their paths below the folder} */
    Map<String, Path> sources() {
        return sources;
    }

    /** {@return what was seen and not taken} */
    LeftOut leftOut() {
        return leftOut;
    }

    private String pathOf(Path file) {
        List<String> names = new ArrayList<>();
        root.relativize(file).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        if (!folder.equals(root) && (name.startsWith(".") || NOT_THE_STUDENTS_OWN.contains(name) || isReport(folder))) {
            leftOut.folder(pathOf(folder));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = pathOf(file);
        String name = String.valueOf(file.getFileName());
        if (++files > MAX_FILES) {
            leftOut.rest(MAX_FILES);
            return FileVisitResult.TERMINATE;
        }
        if (!isSource(name)) {
            leftOut.other(path);
        } else if (attributes.isSymbolicLink()) {
            leftOut.link(path);
        } else if (attributes.isDirectory()) {
            leftOut.tooDeep(path);
        } else if (!attributes.isRegularFile()) {
            leftOut.other(path);
        } else if (attributes.size() > TextReader.MAX_BYTES) {
            leftOut.tooLarge(path);
        } else {
            sources.put(path, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        leftOut.unreadable(pathOf(file));
        return FileVisitResult.CONTINUE;
    }

    /** {@return whether a folder holds reports of an earlier run, which mark it} */
    static boolean isReport(Path folder) {
        return Files.isRegularFile(folder.resolve(".gradecheck"), LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isSource(String name) {
        return name.endsWith(".java")
                && !name.startsWith(".")
                && !name.equals("module-info.java")
                && !name.equals("package-info.java");
    }
}

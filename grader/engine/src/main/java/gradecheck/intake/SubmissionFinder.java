package gradecheck.intake;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a folder of submissions from a single one, and lists the submissions in it in the order of their names. */
public final class SubmissionFinder {

    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|tar|tgz|tar\\.gz|gz|rar|7z|jar)");

    private final Official official;
    private final FileNames ids = new FileNames();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Prepares a search.
     *
     * @param official the names of the contract, by which implementations are counted
     */
    public SubmissionFinder(Official official) {
        this.official = official;
    }

    /**
     * Adds what lies at a path.
     *
     * @param path a folder of submissions, a single submission's folder, or a {@code .java} file
     * @throws UsageFault where there is nothing to grade
     */
    public void add(Path path) {
        if (!Files.exists(path)) {
            throw new UsageFault("There is nothing at " + path + ". Give the path of a folder of submissions, of one"
                    + " submission's folder, or of a .java file.");
        }
        Path real = path.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(real)) {
                addFolder(path, real);
            } else if (Collector.isSource(nameOf(real))) {
                add(real, nameOf(real));
            } else {
                throw new UsageFault(path + " is neither a folder nor a .java file.");
            }
        } catch (IOException e) {
            throw new UsageFault(path + " cannot be read: " + e.getMessage() + ". Check its permissions.");
        }
    }

    /** {@return the submissions found so far} */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** {@return names of files beside the submissions that are none themselves} */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private void add(Path path, String origin) {
        String name = nameOf(path);
        String bare = name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
        entries.add(new Entry(ids.unique(bare), bare, origin, path));
    }

    private void addFolder(Path asked, Path folder) throws IOException {
        List<Path> content;
        try (Stream<Path> list = Files.list(folder)) {
            content = list.filter(path -> !nameOf(path).startsWith(".") && !Collector.isReport(path))
                    .sorted(Comparator.comparing(SubmissionFinder::nameOf))
                    .toList();
        }
        if (content.isEmpty()) {
            throw new UsageFault(
                    asked + " is an empty folder. Put the submissions into it, each a folder or a .java file.");
        }
        if (isSingle(folder, content)) {
            add(folder, nameOf(folder));
            return;
        }
        int before = entries.size();
        for (Path path : content) {
            boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            if (isFolder
                    || Collector.isSource(nameOf(path))
                    || ARCHIVE.matcher(nameOf(path)).matches()) {
                add(path, nameOf(path));
            } else {
                leftOut.add(nameOf(path));
            }
        }
        if (entries.size() == before) {
            throw new UsageFault(
                    asked + " holds no submission: no folder and no .java file. Give the folder in which the"
                            + " submissions lie.");
        }
    }

    private boolean isSingle(Path folder, List<Path> content) throws IOException {
        if (Files.isRegularFile(folder.resolve("pom.xml")) || Files.isDirectory(folder.resolve("src"))) {
            return true;
        }
        List<Path> top = content.stream()
                .filter(path -> Collector.isSource(nameOf(path)) && Files.isRegularFile(path))
                .toList();
        boolean hasFolders = content.stream().anyMatch(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
        if (hasFolders) {
            return isSourceRoot(folder);
        }
        return !top.isEmpty() && implementations(top) <= 1;
    }

    /** Whether the folders below are named after the packages of the sources in them. */
    private boolean isSourceRoot(Path folder) throws IOException {
        Map<String, Path> sources = Collector.below(folder).sources();
        List<Path> files = List.copyOf(sources.values());
        for (Map.Entry<String, Path> source : sources.entrySet()) {
            String path = source.getKey();
            String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            if (!parent.isEmpty()
                    && !parent.equals(
                            JavaText.peek(source.getValue()).packageName().replace('.', '/'))) {
                return false;
            }
        }
        return !files.isEmpty() && implementations(files) <= 1;
    }

    private long implementations(List<Path> files) {
        return files.stream()
                .filter(file -> JavaText.peek(file).implementsType(official.simpleInterfaceName()))
                .limit(2)
                .count();
    }
}

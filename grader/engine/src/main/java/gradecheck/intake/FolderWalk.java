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
import org.jspecify.annotations.Nullable;

/** Walks through one folder on disk. What cannot be read, or changes meanwhile, is remarked and passed over. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Collector collector = new Collector();
    private final boolean hasLinkCounts;
    private int files;

    FolderWalk(Path root) {
        this.root = root;
        this.hasLinkCounts = root.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** {@return what lies below a folder} */
    static Collector below(Path root) throws IOException {
        FolderWalk walk = new FolderWalk(root);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), Collector.MAX_DEPTH, walk);
        return walk.collector;
    }

    /** {@return what was found so far} */
    Collector collector() {
        return collector;
    }

    private String pathOf(Path file) {
        List<String> names = new ArrayList<>();
        (file.equals(root) ? file.getFileName() : root.relativize(file)).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean enters = folder.equals(root) || collector.enters(pathOf(folder), EarlierReport.isIn(folder));
        return enters ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = pathOf(file);
        if (++files > Collector.MAX_FILES) {
            collector.remarks().rest(Collector.MAX_FILES);
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isDirectory()) {
            collector.remarks().tooDeep(path + "/");
            return FileVisitResult.CONTINUE;
        }
        Content content = Content.of(file, attributes.size());
        collector.add(path, kindOf(attributes), content);
        if (collector.sources().containsKey(path) && hasOtherNames(file)) {
            collector.remarks().shared(path);
        }
        return FileVisitResult.CONTINUE;
    }

    /** {@return what a file is that is no folder} */
    static Listing.Kind kindOf(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Listing.Kind.LINK;
        }
        return attributes.isRegularFile() ? Listing.Kind.FILE : Listing.Kind.SPECIAL;
    }

    private boolean hasOtherNames(Path file) {
        try {
            return hasLinkCounts
                    && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer links
                    && links > 1;
        } catch (IOException e) {
            // It is gone already, which is said when it is read.
            return false;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        collector.remarks().unreadable(pathOf(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            collector.remarks().unreadable(pathOf(folder) + "/");
        }
        return FileVisitResult.CONTINUE;
    }
}

package gradecheck.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/** Gets at the files of a submission: in a folder, in one file, in an archive, or in the only archive in a folder. */
final class SubmissionContents {

    private SubmissionContents() {}

    /**
     * Collects the files of a submission.
     *
     * @param location where it lies
     * @return its files
     * @throws RefusalException where it cannot be taken
     * @throws IOException where it cannot be read
     */
    static Collector of(Location location) throws IOException {
        if (location instanceof Location.NamedFile file) {
            return ofFile(file.name(), file.content());
        }
        if (location instanceof Location.ArchivedFolder folder) {
            Collector collector = new Collector();
            collector.addAll(folder.content());
            return ofFolder(collector);
        }
        if (location instanceof Location.Gathered gathered) {
            return ofFolder(GatheredFiles.collect(gathered.files()));
        }
        Location.OnDisk disk = (Location.OnDisk) location;
        Path path = disk.path();
        String name = disk.name();
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return ofFolder(FolderWalk.below(path));
        }
        if (Files.isSymbolicLink(path)) {
            throw new RefusalException(name + " is a link, and links are not followed. Put the file itself there.");
        }
        if (!Files.isRegularFile(path)) {
            throw new RefusalException(name + " is not a regular file.");
        }
        return ofFile(name, Content.of(path, Files.size(path)));
    }

    private static Collector ofFile(String name, Content content) throws IOException {
        Collector collector = new Collector();
        if (!Collector.isSource(name)) {
            unpack(name, content, collector);
        } else if (content.size() > TextReader.MAX_BYTES) {
            throw new RefusalException(name + " has " + content.size() + " bytes; a source file has at most "
                    + TextReader.MAX_BYTES + ".");
        } else {
            collector.add(name, Listing.Kind.FILE, content);
        }
        return collector;
    }

    /** A learning platform puts what a student has uploaded into a folder, and that may be an archive. */
    private static Collector ofFolder(Collector folder) throws IOException {
        if (!folder.sources().isEmpty() || folder.archives().isEmpty()) {
            folder.archives().keySet().forEach(folder.remarks()::other);
            return folder;
        }
        if (folder.archives().size() > 1) {
            throw new RefusalException("It holds no Java source and "
                    + folder.archives().size() + " archives, so which one counts is anyone's guess. Hand in one.");
        }
        String path = folder.archives().firstKey();
        unpack(path, Objects.requireNonNull(folder.archives().remove(path)), folder);
        return folder;
    }

    private static void unpack(String name, Content archive, Collector collector) throws IOException {
        collector.addAll(Archives.list(name, archive.atHand()));
        collector.archives().keySet().forEach(collector.remarks()::nestedArchive);
    }
}

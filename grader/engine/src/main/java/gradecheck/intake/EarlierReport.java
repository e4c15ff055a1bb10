package gradecheck.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a folder with the reports of an earlier run, which marks it, from a submission. Students may bring the mark
 * along, so whatever holds another file than reports do is a submission.
 */
final class EarlierReport {

    /** The file that marks a folder of reports. */
    static final String MARKER = ".gradecheck";

    private static final Set<String> HIDDEN = Set.of(MARKER, ".gradecheck.lock", ".DS_Store");
    private static final Set<String> ENDINGS = Set.of("csv", "html", "json", "md", "xml", "tmp");

    private EarlierReport() {}

    /** {@return whether a folder on disk is one; what cannot be looked at is none} */
    static boolean isIn(Path folder) {
        if (!isFile(folder.resolve(MARKER))) {
            return false;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            return content.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .allMatch(path -> isFile(path) && mayHold(String.valueOf(path.getFileName())));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** {@return whether a folder in an archive is one} */
    static boolean isIn(String folder, Listing listing) {
        return listing.kindOf(folder + "/" + MARKER) == Listing.Kind.FILE
                && listing.itemsBelow(folder).entrySet().stream()
                        .filter(item -> item.getValue().kind() != Listing.Kind.FOLDER)
                        .allMatch(item -> item.getValue().kind() == Listing.Kind.FILE
                                && mayHold(Collector.nameOf(item.getKey())));
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean mayHold(String name) {
        return HIDDEN.contains(name) || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}

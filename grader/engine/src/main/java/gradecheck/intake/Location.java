package gradecheck.intake;

import java.nio.file.Path;
import java.util.List;

/** Where a submission lies. */
sealed interface Location {

    /**
     * A folder or file on disk.
     *
     * @param path of it
     */
    record OnDisk(Path path) implements Location {}

    /**
     * A folder in an archive of a whole class.
     *
     * @param content what it holds
     */
    record ArchivedFolder(Listing content) implements Location {}

    /**
     * A file in an archive of a whole class.
     *
     * @param name of the file
     * @param content its bytes
     */
    record ArchivedFile(String name, Content content) implements Location {}

    /**
     * Files that lie among those of others, under other names.
     *
     * @param files of the submission
     */
    record Gathered(List<Named> files) implements Location {

        /** Copies its list. */
        public Gathered {
            files = List.copyOf(files);
        }
    }

    /**
     * A file under the name that the student gave it.
     *
     * @param name of the file
     * @param location where it lies
     */
    record Named(String name, Location location) {}
}

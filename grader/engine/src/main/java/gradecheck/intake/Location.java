package gradecheck.intake;

import java.nio.file.Path;

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
}

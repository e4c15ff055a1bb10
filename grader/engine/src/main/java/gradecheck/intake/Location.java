package gradecheck.intake;

import java.nio.file.Path;
import java.util.List;

/** Where a submission lies. */
sealed interface Location {

    /**
     * {@return the same, called otherwise where it is told of: files are often named after whoever handed them in}
     *
     * @param name without an ending
     */
    default Location named(String name) {
        if (this instanceof OnDisk disk) {
            return new OnDisk(disk.path(), name + ending(disk.name()));
        }
        return this instanceof NamedFile file ? new NamedFile(name + ending(file.name()), file.content()) : this;
    }

    private static String ending(String name) {
        return name.substring(SubmissionFinder.withoutEnding(name).length());
    }

    /**
     * A folder or file on disk.
     *
     * @param path of it
     * @param name what it is called where it is told of
     */
    record OnDisk(Path path, String name) implements Location {

        OnDisk(Path path) {
            this(path, String.valueOf(path.getFileName()));
        }
    }

    /**
     * A folder in an archive of a whole class.
     *
     * @param content what it holds
     */
    record ArchivedFolder(Listing content) implements Location {}

    /**
     * A file whose name stands elsewhere: in an archive of a whole class, or in a link that was typed.
     *
     * @param name of the file
     * @param content its bytes
     */
    record NamedFile(String name, Content content) implements Location {}

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

package gradecheck.platform;

import java.io.IOException;
import java.util.List;

/** A folder that a platform may have given out, on disk or in an archive. */
public interface Export {

    /**
     * Something that lies directly in a folder.
     *
     * @param name of it
     * @param isFolder whether it is a folder
     * @param isFile whether it is a regular file
     */
    record Item(String name, boolean isFolder, boolean isFile) {}

    /** {@return its own name; of an archive that without its ending} */
    String name();

    /**
     * {@return what lies directly in it, by name; without what is hidden, tools' work and reports}
     *
     * @throws IOException where it cannot be read
     */
    List<Item> items() throws IOException;

    /**
     * {@return what lies directly in one of its folders, also what is hidden, by name}
     *
     * @param folder name of an item that is a folder
     * @throws IOException where it cannot be read
     */
    List<Item> items(String folder) throws IOException;

    /**
     * {@return the text of a regular file, as far as its bytes are UTF-8}
     *
     * @param path of the file, from here, with forward slashes
     * @param maxBytes how much to read of it at most
     * @throws IOException where it cannot be read
     */
    String text(String path, int maxBytes) throws IOException;
}

package gradecheck.platform;

import java.io.IOException;
import java.util.List;

/** Reads one platform's layout. */
interface LayoutReader {

    /**
     * Reads what lies in a folder.
     *
     * @param export the folder
     * @param items what lies directly in it, without what systems put into every folder; not empty
     * @return one delivery a student or group
     * @throws UnfitException where something in it is not called as the platform calls it
     * @throws IOException where it cannot be read
     */
    List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException, IOException;

    /** {@return the text of a file that tells more, yet is not needed; nothing where it cannot be read} */
    static String textIfReadable(Export export, String path, int maxBytes) {
        try {
            return export.text(path, maxBytes);
        } catch (IOException e) {
            return "";
        }
    }
}

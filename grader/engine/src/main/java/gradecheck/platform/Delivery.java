package gradecheck.platform;

import gradecheck.result.HandIn;
import java.util.List;

/**
 * What one student or group has handed in, as a platform gives it out.
 *
 * @param key tells it from all others of the platform, and stays the same from download to download
 * @param name of the student or group as people read it
 * @param handIn what the platform tells of it
 * @param parts the files, or the only folder; may be empty
 * @param notes what is worth saying of it, a sentence each
 */
public record Delivery(String key, String name, HandIn handIn, List<Part> parts, List<String> notes) {

    /** Copies its lists. */
    public Delivery {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /**
     * Something that belongs to it.
     *
     * @param item path in the export, with forward slashes
     * @param name by which the student knows the file; empty for a folder, which is the submission as it is
     */
    public record Part(String item, String name) {}

    static Delivery ofFolder(Layout layout, String id, String folder) {
        HandIn handIn = new HandIn(layout.id(), id, "", "", false);
        return new Delivery(id, id, handIn, List.of(new Part(folder, "")), List.of());
    }
}

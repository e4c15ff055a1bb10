package gradecheck.result;

import java.util.List;

/**
 * The student's own source, as far as it is kept.
 *
 * @param files in the order of their paths
 * @param leftOut how many further files there are; 0 or more
 */
public record Sources(List<File> files, int leftOut) {

    /** No source at all. */
    public static final Sources NONE = new Sources(List.of(), 0);

    /** Copies its list. */
    public Sources {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path inside the submission
     * @param text all of it
     * @param markers what there is to say of its lines, in their order
     */
    public record File(String path, String text, List<Marker> markers) {

        /** Copies its list. */
        public File {
            markers = List.copyOf(markers);
        }
    }

    /**
     * What there is to say of one line.
     *
     * @param line counted from 1
     * @param message one sentence, or the compiler's words
     */
    public record Marker(int line, String message) {}
}

package gradecheck.intake;

/**
 * One Java source of a submission.
 *
 * @param path inside the submission, with forward slashes
 * @param text its content without a byte order mark
 */
public record SourceFile(String path, String text) {

    /** {@return the last part of the path} */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

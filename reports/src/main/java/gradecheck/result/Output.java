package gradecheck.result;

/**
 * What the student's code printed.
 *
 * @param text the beginning, up to the limit
 * @param droppedBytes how many bytes beyond the limit were thrown away; 0 or more
 */
public record Output(String text, long droppedBytes) {

    /** How much of what a submission prints is kept, in bytes. */
    public static final int MAX_BYTES = 64 * 1024;

    /** Nothing printed. */
    public static final Output NONE = new Output("", 0);
}

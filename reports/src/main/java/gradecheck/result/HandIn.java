package gradecheck.result;

/**
 * What the learning platform tells of how a submission was handed in. Text is empty where it tells nothing.
 *
 * @param platform id of the platform from whose export it comes
 * @param studentId by which the platform knows the student
 * @param email address of the student
 * @param submitted when it was handed in, in the platform's own words
 * @param late whether the platform calls it late
 */
public record HandIn(String platform, String studentId, String email, String submitted, boolean late) {

    /** Of a submission that comes from no platform. */
    public static final HandIn NONE = new HandIn("", "", "", "", false);
}

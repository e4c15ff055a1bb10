package gradecheck.result;

import java.util.Arrays;
import java.util.List;

/**
 * What the learning platform tells of how a submission was handed in. Text is empty where it tells nothing.
 *
 * @param platform id of the platform from whose export it comes
 * @param studentId by which the platform knows the student; of a group those of all, with a comma and a blank between
 * @param email address of the student; of a group as above
 * @param submitted when it was handed in, in the platform's own words
 * @param late whether the platform calls it late
 */
public record HandIn(String platform, String studentId, String email, String submitted, boolean late) {

    /** Of a submission that comes from no platform. */
    public static final HandIn NONE = new HandIn("", "", "", "", false);

    /** {@return the ids of all who handed it in} */
    public List<String> studentIds() {
        return parts(studentId);
    }

    /** {@return the addresses of all who handed it in} */
    public List<String> emails() {
        return parts(email);
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(", ", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

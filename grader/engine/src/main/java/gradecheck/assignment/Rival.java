package gradecheck.assignment;

import java.util.List;

/**
 * Another way to mark the same assignment: one check, which accepts a submission or does not.
 *
 * @param title as people read it
 * @param check name of the check
 * @param asks ids of the tasks it asks about, in the order of the file
 */
public record Rival(String title, Name check, List<String> asks) {

    /** Copies its list. */
    public Rival {
        asks = List.copyOf(asks);
    }
}

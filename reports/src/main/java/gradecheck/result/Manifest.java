package gradecheck.result;

import java.util.List;

/**
 * What is to be graded by several runs together, frozen when the first of them began.
 *
 * @param assignment which assignment
 * @param grader what grades
 * @param seed from which all hidden inputs are drawn
 * @param roster how they compare with the list of the class
 * @param submissions all of them, in the order in which they are to be listed
 */
public record Manifest(
        AssignmentRef assignment, GraderRef grader, long seed, Attendance roster, List<Item> submissions) {

    /** Name and version of the format of {@code manifest.json}. */
    public static final String SCHEMA = "gradecheck/manifest/v1";

    /** Copies its list. */
    public Manifest {
        submissions = List.copyOf(submissions);
    }

    /**
     * One submission.
     *
     * @param id of the submission
     * @param key that its result will have
     */
    public record Item(String id, String key) {}
}

package gradecheck.result;

/**
 * Which assignment was graded.
 *
 * @param id short name, for example {@code backpropagation}
 * @param title as people read it
 * @param version of the assignment, as its rubric states it
 * @param sha256 digest of the bundle, 64 hexadecimal digits
 */
public record AssignmentRef(String id, String title, String version, String sha256) {}

package gradecheck.result;

/**
 * What graded.
 *
 * @param version of Gradecheck
 * @param java version of the runtime that ran the student's code
 */
public record GraderRef(String version, String java) {}

package gradecheck.result;

/**
 * What graded.
 *
 * @param version of Gradecheck
 * @param build tells apart builds of one version: equal where the code is, as far as a checksum can tell
 * @param java version of the runtime that ran the student's code
 */
public record GraderRef(String version, String build, String java) {}

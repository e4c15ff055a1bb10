package gradecheck.result;

/**
 * How the student's code was kept apart.
 *
 * @param tier the set of mechanisms in force
 * @param selfTest whether they were seen to hold before anything was graded
 */
public record Isolation(String tier, String selfTest) {}

package gradecheck.result;

/**
 * What is not demanded of a variant, or demanded otherwise.
 *
 * @param excuse which claim it is about
 * @param reason why, in a sentence, as the assignment gives it
 */
public record Excused(Excuse excuse, String reason) {}

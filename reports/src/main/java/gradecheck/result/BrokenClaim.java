package gradecheck.result;

/**
 * A claim that does not hold.
 *
 * @param claim which one
 * @param subject the variant, check or file it does not hold for
 * @param sentence what was seen, naming the subject
 */
public record BrokenClaim(Claim claim, String subject, String sentence) {}

package gradecheck.result;

/**
 * One of the values a check counts by itself, for example one of nine gradients.
 *
 * @param name what it is, for example {@code dw3}
 * @param status what came of it; never {@link CheckStatus#PARTIAL}
 * @param message one sentence where it did not pass, else empty
 */
public record PartResult(String name, CheckStatus status, String message) {}

package backprop;

import java.util.stream.IntStream;

/**
 * How far a number may be from the right one: {@code |a - b| <= relative |b| + absolute}. NaN is never near anything.
 *
 * @param relative share of the right number; at least 0
 * @param absolute added to that share; at least 0
 */
public record Tolerance(double relative, double absolute) {

    /** For numbers that any right order of operations reaches: 1e-9 of the right number and 1e-12. */
    public static final Tolerance USUAL = new Tolerance(1e-9, 1e-12);

    private static final int PUBLISHED_ULPS = 16;

    /**
     * Makes the tolerance for the ratio a gradient check returns; its differences carry rounding errors that grow as
     * the step shrinks.
     *
     * @param epsilon step of the differences; at least 0.01
     * @return 1e-9 of the right ratio and {@code 4e-15 / epsilon}
     */
    public static Tolerance forStep(double epsilon) {
        return new Tolerance(1e-9, 4e-15 / epsilon);
    }

    /**
     * Makes the tolerance for a published value: another order of operations may move the last digits.
     *
     * @param expected the published value; finite
     * @return 16 units in its last place
     */
    public static Tolerance forPublished(double expected) {
        return new Tolerance(0, PUBLISHED_ULPS * Math.ulp(expected));
    }

    /**
     * Tells whether a number is near enough to the right one.
     *
     * @param actual any number
     * @param expected the right number; finite
     * @return false for NaN and the infinities
     */
    public boolean accepts(double actual, double expected) {
        return Math.abs(actual - expected) <= relative * Math.abs(expected) + absolute;
    }

    /**
     * Tells whether all numbers are near enough to the right ones.
     *
     * @param actual any numbers
     * @param expected the right numbers, as many; finite
     * @return false where one is not
     */
    public boolean accepts(double[] actual, double[] expected) {
        return IntStream.range(0, expected.length).allMatch(i -> accepts(actual[i], expected[i]));
    }
}

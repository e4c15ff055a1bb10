package backprop.reference.checks;

import backprop.Tolerance;
import gradecheck.checkkit.WrongAnswer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on numbers at hidden points: a failure tells how many are wrong and the order of magnitude of the first
 * error, and neither the right numbers nor the student's.
 */
final class HiddenNumbersAssert extends AbstractAssert<HiddenNumbersAssert, double[]> {
    private static final double SMALLEST = 1e-15;
    private static final double LARGEST_RATIO = 1000;

    private final String name;

    private HiddenNumbersAssert(String name, double[] actual) {
        super(actual, HiddenNumbersAssert.class);
        this.name = name;
    }

    /**
     * Starts an assertion.
     *
     * @param name what was asked, as the beginning of a sentence
     * @param actual the numbers that came back
     */
    static HiddenNumbersAssert assertThatHidden(String name, double... actual) {
        return new HiddenNumbersAssert(name, actual);
    }

    /**
     * Demands that all numbers are near the right ones.
     *
     * @param expected the right numbers, as many
     * @param tolerance how far off each may be
     * @param unit what is counted, in the plural, for example {@code hidden points}
     */
    void areNear(double[] expected, Tolerance tolerance, String unit) {
        int[] wrong = IntStream.range(0, expected.length)
                .filter(i -> !tolerance.accepts(actual[i], expected[i]))
                .toArray();
        if (wrong.length > 0) {
            double first = actual[wrong[0]];
            String error = relativeError(first, expected[wrong[0]]);
            String count = wrong.length + " of " + expected.length + " " + unit;
            throw new WrongAnswer(
                    name + " is wrong for " + count + ", and the first of these " + offset(first, error),
                    facts(count, error));
        }
    }

    private static Map<String, String> facts(String count, String error) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("wrong", count);
        facts.put("relative error", error);
        return facts;
    }

    private static String offset(double actual, String error) {
        if (Double.isNaN(actual)) {
            return "is NaN";
        }
        if (Double.isInfinite(actual)) {
            return "is infinite";
        }
        return "has a relative error of " + error;
    }

    private static String relativeError(double actual, double expected) {
        if (!Double.isFinite(actual)) {
            return "not finite";
        }
        double ratio = Math.abs(actual - expected) / Math.abs(expected);
        return ratio < LARGEST_RATIO ? "about " + magnitude(ratio) : "more than 1000";
    }

    /**
     * Writes the power of ten at or below a number, for example {@code 0.1} or {@code 1e-5}; 1e-15 for anything
     * smaller.
     */
    static String magnitude(double number) {
        int exponent = (int) Math.floor(Math.log10(Math.max(number, SMALLEST)));
        return Math.abs(exponent) < 4
                ? BigDecimal.ONE.scaleByPowerOfTen(exponent).toPlainString()
                : "1e" + exponent;
    }
}

package backprop;

import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one number that a method returned; a failure is one plain sentence, with the two numbers attached. */
public final class ValueAssert extends AbstractAssert<ValueAssert, Double> {

    private static final double SIX_PLACES = 1e6;

    private final String name;

    private ValueAssert(String name, double actual) {
        super(actual, ValueAssert.class);
        this.name = name;
    }

    /**
     * Starts an assertion.
     *
     * @param name what the number is, as the subject of a sentence, for example {@code dw3 of backwardPropagation}
     * @param actual the number that came back
     * @return the assertion
     */
    public static ValueAssert assertThatValue(String name, double actual) {
        return new ValueAssert(name, actual);
    }

    /**
     * Demands a published value, to at most 16 units in the last place.
     *
     * @param expected the published value
     */
    public void isPublished(double expected) {
        isNear(expected, Tolerance.forPublished(expected));
    }

    /**
     * Demands that the number rounds to a value published with six places.
     *
     * @param expected the published value
     */
    public void roundsTo(double expected) {
        if (Math.round(actual * SIX_PLACES) != Math.round(expected * SIX_PLACES) || actual.isNaN()) {
            fail("%s should round to %s, but is %s: %s", expected);
        }
    }

    /**
     * Demands the right number within {@link Tolerance#USUAL}.
     *
     * @param expected the right number
     */
    public void isNear(double expected) {
        isNear(expected, Tolerance.USUAL);
    }

    /**
     * Demands the right number within a tolerance.
     *
     * @param expected the right number
     * @param tolerance how far off it may be
     */
    public void isNear(double expected, Tolerance tolerance) {
        if (!tolerance.accepts(actual, expected)) {
            fail("%s should be %s, but is %s: %s", expected);
        }
    }

    /**
     * Demands a number in a range.
     *
     * @param least the smallest number that is right
     * @param most the largest number that is right
     */
    public void isBetween(double least, double most) {
        if (!(actual >= least && actual <= most)) {
            String right = "from " + least + " to " + most;
            failWithActualExpectedAndMessage(actual, right, "%s should be a number %s, but is %s", name, right, actual);
        }
    }

    private void fail(String sentence, double expected) {
        failWithActualExpectedAndMessage(actual, expected, sentence, name, expected, actual, offset(expected));
    }

    private String offset(double expected) {
        if (!Double.isFinite(actual)) {
            return "not a finite number";
        }
        double off = Math.abs(actual - expected);
        return String.format(Locale.ROOT, "off by %.2g (relative error %.2g)", off, off / Math.abs(expected));
    }
}

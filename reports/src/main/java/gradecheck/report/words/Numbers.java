package gradecheck.report.words;

import gradecheck.result.Points;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers for people, the same in every locale. */
public final class Numbers {

    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double LARGEST_PLAIN = 1e5;
    /** From here on, tenths of seconds would round to a minute. */
    private static final long LEAST_MINUTE = 59_950;

    private Numbers() {}

    /**
     * Writes a number with three significant digits, for example {@code 0.00123}, {@code 84.6} or {@code 1.2e-5}.
     *
     * @param value any number
     * @return its short form; {@code not finite} for NaN and the infinities
     */
    public static String brief(double value) {
        return significant(value, 3);
    }

    /**
     * Writes a number with six significant digits.
     *
     * @param value any number
     * @return its form for tables; {@code not finite} for NaN and the infinities
     */
    public static String precise(double value) {
        return significant(value, 6);
    }

    /**
     * Writes a part of a whole in percent without decimals.
     *
     * @param share 0 to 1
     * @return for example {@code 43 %}
     */
    public static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /**
     * Writes an amount of points that need not be a whole number of hundredths.
     *
     * @param points 0 or more, or NaN where there is none
     * @return at most two decimals; a dash for NaN
     */
    public static String points(double points) {
        return Double.isFinite(points) ? new Points((int) Math.round(points * 100)).toString() : "–";
    }

    /**
     * Writes a time.
     *
     * @param millis 0 or more
     * @return for example {@code 310ms}, {@code 8.7s} or {@code 8m41s}
     */
    public static String duration(long millis) {
        if (millis < 1000) {
            return millis + "ms";
        }
        if (millis < LEAST_MINUTE) {
            return BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP) + "s";
        }
        long seconds = (millis + 500) / 1000;
        return seconds / 60 + "m" + (seconds % 60 < 10 ? "0" : "") + seconds % 60 + "s";
    }

    /**
     * Writes a count with its noun.
     *
     * @param count 0 or more
     * @param one the noun for 1
     * @param many the noun for all others
     * @return for example {@code 1 check} or {@code 3 checks}
     */
    public static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return "not finite";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        double size = rounded.abs().doubleValue();
        if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}

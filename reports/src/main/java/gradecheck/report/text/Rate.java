package gradecheck.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often something happened.
 *
 * @param hits how often
 * @param tries of how many times; 0 or more
 */
record Rate(int hits, int tries) {

    private static final String NONE = "–";
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    static <T> Rate of(List<T> all, Predicate<? super T> counts) {
        return new Rate((int) all.stream().filter(counts).count(), all.size());
    }

    /** {@return for example {@code 10 of 100}} */
    String counts() {
        return tries == 0 ? NONE : hits + " of " + tries;
    }

    /** {@return for example {@code 10.0 %}} */
    String percent() {
        return tries == 0 ? NONE : percent((double) hits / tries);
    }

    /** {@return for example {@code 4.9 % to 17.6 %}} */
    String interval() {
        return tries == 0
                ? NONE
                : percent(ClopperPearson.low(hits, tries)) + " to " + percent(ClopperPearson.high(hits, tries));
    }

    /** {@return all three in one} */
    String sentence() {
        return tries == 0 ? NONE : counts() + ": " + percent() + " (" + interval() + ")";
    }

    /** One decimal; of what is nearer than 1 % to nothing or to all, two digits of what is missing. */
    private static String percent(double share) {
        BigDecimal percent = new BigDecimal(share).multiply(HUNDRED);
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            return plain(percent.round(TWO_DIGITS)) + " %";
        }
        BigDecimal missing = HUNDRED.subtract(percent);
        if (missing.compareTo(BigDecimal.ONE) < 0) {
            return plain(HUNDRED.subtract(missing.round(TWO_DIGITS))) + " %";
        }
        return percent.setScale(1, RoundingMode.HALF_UP) + " %";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package gradecheck.report.text;

/**
 * The interval in which the true share lies with at least 95 % confidence, where some of several independent tries came
 * out in one way: the exact one of Clopper and Pearson (Biometrika 26, 1934), found by bisection.
 *
 * <p>Of {@link StrictMath} alone, so that it is the same to the last bit everywhere.
 */
final class ClopperPearson {

    /** The chance to be wrong on either side. */
    private static final double TAIL = 0.025;

    /** Halvings after which the distance of two neighboring numbers below 1 is reached. */
    private static final int HALVINGS = 53;

    private ClopperPearson() {}

    /** {@return the lower end of the interval for so many hits of so many tries} */
    static double low(int hits, int tries) {
        return 1 - high(tries - hits, tries);
    }

    /** {@return the upper end: the share at which no more than these hits are as rare as can be believed} */
    static double high(int hits, int tries) {
        double low = 0;
        double high = 1;
        for (int i = 0; hits < tries && i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (atMost(hits, tries, middle) > TAIL) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The chance of no more hits, each of a given share: the lower tail of the binomial distribution. */
    private static double atMost(int hits, int tries, double share) {
        double logHit = StrictMath.log(share);
        double logMiss = StrictMath.log1p(-share);
        double logWays = 0;
        double sum = 0;
        for (int i = 0; i <= hits; i++) {
            sum += StrictMath.exp(logWays + i * logHit + (tries - i) * logMiss);
            logWays += StrictMath.log(tries - i) - StrictMath.log(i + 1);
        }
        return sum;
    }
}

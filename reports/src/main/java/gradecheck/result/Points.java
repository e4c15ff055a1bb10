package gradecheck.result;

import java.math.BigDecimal;

/**
 * An amount of points, kept in whole hundredths so that thirty points over nine gradients add up again.
 *
 * @param hundredths the points times 100; 0 or more
 */
public record Points(int hundredths) implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(0);

    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE, DECIMALS);

    /** Rejects negative amounts. */
    public Points {
        if (hundredths < 0) {
            throw new IllegalArgumentException("points must not be negative, were " + hundredths + " hundredths");
        }
    }

    /**
     * Reads points as people write them.
     *
     * @param decimal 0 or more, with at most two decimals
     * @return the same amount in hundredths
     * @throws IllegalArgumentException where the amount is negative, has more than two decimals or is too large to keep
     */
    public static Points of(BigDecimal decimal) {
        if (decimal.signum() < 0) {
            throw new IllegalArgumentException("points must not be negative, were " + decimal);
        }
        if (decimal.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("points must be at most " + MOST + ", were " + decimal);
        }
        BigDecimal shortest = decimal.stripTrailingZeros();
        if (shortest.scale() > DECIMALS) {
            throw new IllegalArgumentException("points must have at most two decimals, were " + decimal);
        }
        return new Points(shortest.movePointRight(DECIMALS).intValueExact());
    }

    /**
     * {@return the sum of this and another amount}
     *
     * @param other what to add
     */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /**
     * {@return what is missing from this amount to a larger one; zero where nothing is}
     *
     * @param max the larger amount
     */
    public Points missingTo(Points max) {
        return new Points(Math.max(0, max.hundredths - hundredths));
    }

    /** {@return the amount with its two decimals} */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** {@return the amount as people read it: no more decimals than it has} */
    @Override
    public String toString() {
        BigDecimal shortest = toDecimal().stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}

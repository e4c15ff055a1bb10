package gradecheck.session;

import org.jspecify.annotations.Nullable;

/** A contract to try sessions with. */
public interface Trial {

    /**
     * Takes a number.
     *
     * @param x any number
     * @return any number
     */
    double one(double x);

    /**
     * Takes numbers.
     *
     * @param x any numbers
     * @return any numbers
     */
    double @Nullable [] many(double[] x);

    /**
     * Makes a record.
     *
     * @param x any number
     * @return any record
     */
    Pair pair(double x);

    /**
     * A record with a rule.
     *
     * @param size not negative
     * @param rest anything
     */
    @SuppressWarnings("ArrayRecordComponent") // as the contracts of numerical assignments have it
    record Pair(double size, double @Nullable [] rest) {

        /** Rejects a negative size. */
        public Pair {
            if (size < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }
}

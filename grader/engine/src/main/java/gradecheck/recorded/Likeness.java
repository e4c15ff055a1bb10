package gradecheck.recorded;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How near two values must be to count as the same, number by number: {@code |a - b| <= relative |b| + absolute}.
 *
 * @param relative share of the second number; at least 0
 * @param absolute added to that share; at least 0
 */
record Likeness(double relative, double absolute) {

    /** The same bits. */
    static final Likeness EXACT = new Likeness(0, 0);

    /** Wide enough for any order of operations, far below what tells two mistakes apart. */
    static final Likeness OF_ANSWERS = new Likeness(1e-7, 1e-11);

    /**
     * {@return whether two values are alike}
     *
     * @param one taken apart as for a frame
     * @param other likewise
     */
    boolean of(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            return ofNumbers(a, b);
        }
        if (one instanceof double[] a && other instanceof double[] b) {
            boolean alike = a.length == b.length;
            for (int i = 0; alike && i < a.length; i++) {
                alike = ofNumbers(a[i], b[i]);
            }
            return alike;
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            boolean alike = a.size() == b.size();
            for (int i = 0; alike && i < a.size(); i++) {
                alike = of(a.get(i), b.get(i));
            }
            return alike;
        }
        return Objects.deepEquals(one, other);
    }

    private boolean ofNumbers(double a, double b) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= relative * Math.abs(b) + absolute;
    }
}

package gradecheck.worker;

import gradecheck.wire.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as they were before it, to tell which of them it changed. */
final class Snapshot {

    private final @Nullable Object[] before;

    Snapshot(Object[] arguments) {
        before = copies(Arrays.asList(arguments));
    }

    /** {@return the indexes of the arguments that are no longer what they were, in order} */
    int[] changedIn(Object[] arguments) {
        int[] changed = new int[before.length];
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            if (!isSame(before[i], arguments[i])) {
                changed[count++] = i;
            }
        }
        return Arrays.copyOf(changed, count);
    }

    private static boolean isSame(@Nullable Object before, @Nullable Object now) {
        if (before == now) {
            return true;
        }
        if (before instanceof Object[] parts && Shape.flatten(now) instanceof List<?> partsNow) {
            boolean same = parts.length == partsNow.size();
            for (int i = 0; same && i < parts.length; i++) {
                same = isSame(parts[i], partsNow.get(i));
            }
            return same;
        }
        return Objects.deepEquals(before, now);
    }

    private static @Nullable Object[] copies(List<?> values) {
        @Nullable Object[] copies = new @Nullable Object[values.size()];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copy(values.get(i));
        }
        return copies;
    }

    private static @Nullable Object copy(@Nullable Object value) {
        if (value == null || Shape.isConstant(value.getClass())) {
            return value;
        }
        Object flat = Shape.flatten(value);
        if (flat instanceof List<?> parts) {
            return copies(parts);
        }
        if (flat instanceof double[] numbers) {
            return numbers.clone();
        }
        if (flat instanceof int[] numbers) {
            return numbers.clone();
        }
        return flat instanceof byte[] bytes ? bytes.clone() : flat;
    }
}

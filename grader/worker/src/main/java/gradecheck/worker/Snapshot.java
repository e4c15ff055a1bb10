package gradecheck.worker;

import gradecheck.wire.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The arguments of a call as they were before it, to tell which of them it changed. */
final class Snapshot {

    private final @Nullable Object[] before;

    Snapshot(Object[] arguments) {
        before = Arrays.stream(arguments).map(Snapshot::copy).toArray();
    }

    /** {@return the indexes of the arguments that are no longer what they were, in order} */
    int[] changedIn(Object[] arguments) {
        return IntStream.range(0, before.length)
                .filter(i -> !Objects.deepEquals(before[i], copy(arguments[i])))
                .toArray();
    }

    private static @Nullable Object copy(@Nullable Object value) {
        Object flat = Shape.flatten(value);
        if (flat instanceof List<?> parts) {
            return parts.stream().map(Snapshot::copy).toArray();
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

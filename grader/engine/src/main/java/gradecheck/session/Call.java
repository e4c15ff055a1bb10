package gradecheck.session;

import java.util.Arrays;
import java.util.List;

/** A method with its arguments, copied; equal to another where no caller could tell the two apart. */
final class Call {

    private final String method;
    private final Object[] arguments;
    private final int hash;

    Call(String method, Object... arguments) {
        this.method = method;
        this.arguments = Arrays.stream(arguments).map(Call::copy).toArray();
        this.hash = 31 * method.hashCode() + Arrays.deepHashCode(this.arguments);
    }

    static Object copy(Object value) {
        if (value instanceof double[] numbers) {
            return numbers.clone();
        }
        if (value instanceof int[] numbers) {
            return numbers.clone();
        }
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof Object[] elements) {
            Object[] copies = elements.clone();
            Arrays.setAll(copies, i -> copy(copies[i]));
            return copies;
        }
        return value;
    }

    String method() {
        return method;
    }

    List<Object> arguments() {
        return List.of(arguments);
    }

    /** Counts the numbers and other single values in arguments, which is about what a call costs. */
    static int size(Object... values) {
        int size = 0;
        for (Object value : values) {
            size += size(value);
        }
        return size;
    }

    private static int size(Object value) {
        if (value instanceof Object[] elements) {
            return size(elements);
        }
        if (value instanceof double[] numbers) {
            return numbers.length;
        }
        if (value instanceof int[] numbers) {
            return numbers.length;
        }
        return value instanceof byte[] bytes ? bytes.length : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call call && method.equals(call.method) && Arrays.deepEquals(arguments, call.arguments);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

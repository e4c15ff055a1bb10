package gradecheck.wire;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes Java values of declared types apart into what a frame holds, and puts them together again: a record is the list
 * of its components, an array of anything but int, double and byte the list of its elements.
 */
public final class Shape {

    private Shape() {}

    /**
     * {@return whether values of a type can cross}
     *
     * @param type a declared type of a parameter, a return value or a record's component
     */
    public static boolean isSupported(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).allMatch(part -> isSupported(part.getType()));
        }
        if (type.isArray()) {
            return isSupported(type.getComponentType());
        }
        return type == double.class
                || type == int.class
                || type == long.class
                || type == boolean.class
                || type == byte.class
                || type == String.class;
    }

    /**
     * Takes a value apart.
     *
     * @param value of a supported type, or null
     * @return what a frame can hold
     */
    public static @Nullable Object flatten(@Nullable Object value) {
        if (value instanceof Record whole) {
            List<@Nullable Object> parts = new ArrayList<>();
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                parts.add(flatten(read(whole, part)));
            }
            return parts;
        }
        if (value instanceof Object[] elements) {
            List<@Nullable Object> parts = new ArrayList<>(elements.length);
            for (Object element : elements) {
                parts.add(flatten(element));
            }
            return parts;
        }
        return value;
    }

    private static @Nullable Object read(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    /**
     * Puts a value together.
     *
     * @param value what a frame held
     * @param type a supported type
     * @param name what the value is, for messages
     * @return a value of that type, never null
     * @throws MissingValueException where the value or a part of it is null
     * @throws WireException where the value does not fit the type
     */
    public static Object restore(@Nullable Object value, Class<?> type, String name)
            throws WireException, MissingValueException {
        if (value == null) {
            throw new MissingValueException(name);
        }
        if (type.isRecord() && value instanceof List<?> parts) {
            return restoreRecord(parts, type, name);
        }
        if (type.isArray() && value instanceof List<?> elements) {
            Object array = Array.newInstance(type.getComponentType(), elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Array.set(array, i, restore(elements.get(i), type.getComponentType(), name + "[" + i + "]"));
            }
            return array;
        }
        if (boxed(type).isInstance(value)) {
            return value;
        }
        throw new WireException(name + " is no " + type.getSimpleName());
    }

    private static Object restoreRecord(List<?> values, Class<?> type, String name)
            throws WireException, MissingValueException {
        RecordComponent[] parts = type.getRecordComponents();
        if (values.size() != parts.length) {
            throw new WireException(name + " has " + values.size() + " components, not " + parts.length);
        }
        Object[] arguments = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            arguments[i] = restore(values.get(i), types[i], name + "." + parts[i].getName());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Objects.requireNonNull(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw new WireException(name + " is no valid " + type.getSimpleName() + ": "
                    + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + type.getName(), e);
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    /** A null where a value is required. */
    public static final class MissingValueException extends Exception {

        private static final long serialVersionUID = 1L;

        MissingValueException(String name) {
            super(name);
        }

        /** {@return which value is null, for example {@code Training.weights}} */
        public String what() {
            return String.valueOf(getMessage());
        }
    }
}

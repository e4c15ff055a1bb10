package gradecheck.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes Java values of declared types apart into what a frame holds, and puts them together again: a record is the list
 * of its components, an array of anything but int, double and byte the list of its elements.
 */
public final class Shape {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            double.class, Double.class,
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            byte.class, Byte.class);

    private static final ClassValue<Anatomy> ANATOMIES = new ClassValue<>() {
        @Override
        protected Anatomy computeValue(Class<?> type) {
            return Anatomy.of(type);
        }
    };

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
     * {@return whether values of a type stay what they are, since there is no array in them}
     *
     * @param type a supported type, boxed or not
     */
    public static boolean isConstant(Class<?> type) {
        return type.isRecord() ? ANATOMIES.get(type).isConstant() : !type.isArray();
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
            for (Method accessor : ANATOMIES.get(whole.getClass()).accessors()) {
                parts.add(flatten(read(whole, accessor)));
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

    private static @Nullable Object read(Record whole, Method accessor) {
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
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
        if (isWhole(value, type)) {
            return value;
        }
        if (type.isRecord() && value instanceof List<?> parts) {
            return restoreRecord(parts, type, name);
        }
        if (type.isArray() && value instanceof List<?> elements) {
            Class<?> each = type.getComponentType();
            Object array = Array.newInstance(each, elements.size());
            for (int i = 0; i < elements.size(); i++) {
                Object element = elements.get(i);
                Array.set(array, i, isWhole(element, each) ? element : restore(element, each, name + "[" + i + "]"));
            }
            return array;
        }
        throw new WireException(name + " is no " + type.getSimpleName());
    }

    private static Object restoreRecord(List<?> values, Class<?> type, String name)
            throws WireException, MissingValueException {
        Anatomy anatomy = ANATOMIES.get(type);
        List<Method> parts = anatomy.accessors();
        if (values.size() != parts.size()) {
            throw new WireException(name + " has " + values.size() + " components, not " + parts.size());
        }
        Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            Method part = parts.get(i);
            Object value = values.get(i);
            Class<?> partType = part.getReturnType();
            arguments[i] = isWhole(value, partType) ? value : restore(value, partType, name + "." + part.getName());
        }
        try {
            return anatomy.constructor().newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new WireException(name + " is no valid " + type.getSimpleName() + ": "
                    + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + type.getName(), e);
        }
    }

    /** {@return whether a value crossed as it is, and need not be put together} */
    private static boolean isWhole(@Nullable Object value, Class<?> type) {
        return (type.isPrimitive() ? BOXES.getOrDefault(type, type) : type).isInstance(value);
    }

    /**
     * What a record type consists of, looked up once.
     *
     * @param accessors of its components, in order
     * @param constructor that takes them all
     * @param isConstant whether there is no array among them, nor in any
     */
    private record Anatomy(List<Method> accessors, Constructor<?> constructor, boolean isConstant) {

        static Anatomy of(Class<?> type) {
            List<Method> accessors = new ArrayList<>();
            boolean isConstant = true;
            for (RecordComponent part : type.getRecordComponents()) {
                Method accessor = part.getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
                isConstant &= Shape.isConstant(part.getType());
            }
            Class<?>[] types = new Class<?>[accessors.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = accessors.get(i).getReturnType();
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Anatomy(accessors, constructor, isConstant);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has a constructor that takes all its components", e);
            }
        }
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

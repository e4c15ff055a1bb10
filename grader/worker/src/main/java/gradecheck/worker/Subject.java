package gradecheck.worker;

import gradecheck.wire.Shape;
import gradecheck.wire.WireException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The student's class and the instance of it that is being called. */
final class Subject {

    static final String LOADER_NAME = "submission";

    private final Printed printed;
    private final Map<String, Method> methods = new HashMap<>();
    private @Nullable Class<?> type;
    private @Nullable Object instance;
    private long instanceNumber;

    Subject(Printed printed) {
        this.printed = printed;
    }

    /**
     * Takes the official classes, which always win, then the student's.
     *
     * @param request [interface, implementation, official entries, the student's entries], entries as [path, bytes,
     *     ...]
     */
    @Nullable
    Object load(@Nullable Object request) throws Failure {
        List<?> parts = (List<?>) Objects.requireNonNull(request);
        ClassLoader official = new MemoryLoader("official", entries(parts.get(2)), Subject.class.getClassLoader());
        ClassLoader own = new MemoryLoader(LOADER_NAME, entries(parts.get(3)), official);
        try {
            for (Method method :
                    Class.forName((String) parts.get(0), false, official).getMethods()) {
                methods.put(method.getName(), method);
            }
            type = Class.forName((String) parts.get(1), false, own);
        } catch (Throwable e) {
            // Names the virtual machine refuses, classes that clash with the contract: the submission's doing.
            throw new Failure(Failure.Stage.LOAD, e);
        }
        return null;
    }

    private static Map<String, byte[]> entries(@Nullable Object list) {
        Map<String, byte[]> entries = new HashMap<>();
        List<?> flat = (List<?>) Objects.requireNonNull(list);
        for (int i = 0; i < flat.size(); i += 2) {
            entries.put((String) flat.get(i), (byte[]) flat.get(i + 1));
        }
        return entries;
    }

    /**
     * Calls one method, on a new instance where the number is a new one.
     *
     * @param request [number of the instance, method, arguments]
     * @return [returned value, printed bytes, dropped bytes, indexes of the arguments it changed]
     */
    List<@Nullable Object> call(@Nullable Object request) throws Failure {
        List<?> parts = (List<?>) Objects.requireNonNull(request);
        Method method = Objects.requireNonNull(methods.get((String) parts.get(1)));
        Object[] arguments = arguments(method, (List<?>) parts.get(2));
        Snapshot before = new Snapshot(arguments);
        Object target = instance((Long) parts.get(0));
        try {
            Object value = Shape.flatten(method.invoke(target, arguments));
            int[] changed = before.changedIn(arguments);
            List<@Nullable Object> answer = new ArrayList<>();
            answer.add(value);
            answer.addAll(printed.take());
            answer.add(changed);
            return answer;
        } catch (InvocationTargetException e) {
            throw new Failure(Failure.Stage.METHOD, e.getCause() == null ? e : e.getCause(), printed.take());
        } catch (Throwable e) {
            // Whatever it is, it must not end this process: the grader wants to hear of it.
            throw new Failure(Failure.Stage.METHOD, e, printed.take());
        }
    }

    private static Object[] arguments(Method method, List<?> values) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        try {
            for (int i = 0; i < types.length; i++) {
                arguments[i] = Shape.restore(values.get(i), types[i], method.getName());
            }
        } catch (WireException | Shape.MissingValueException e) {
            throw new IllegalStateException("the grader sent arguments that do not fit", e);
        }
        return arguments;
    }

    private Object instance(long number) throws Failure {
        if (instance == null || number != instanceNumber) {
            try {
                Constructor<?> constructor = Objects.requireNonNull(type).getDeclaredConstructor();
                constructor.setAccessible(true);
                instance = constructor.newInstance();
                instanceNumber = number;
            } catch (InvocationTargetException e) {
                throw new Failure(Failure.Stage.CONSTRUCTOR, e.getCause() == null ? e : e.getCause(), printed.take());
            } catch (Throwable e) {
                // Initialisers may throw anything; see call.
                throw new Failure(Failure.Stage.CONSTRUCTOR, e, printed.take());
            }
        }
        return instance;
    }
}

package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import gradecheck.wire.Shape;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The interface a submission implements, with everything official that comes along with it.
 *
 * @param type the interface, as the grader's own side has loaded it
 * @param entries official class files and resources by path, which always win over a submission's copies
 */
public record Contract(Class<?> type, Map<String, byte[]> entries) {

    /** Checks that every method can be called across processes, by its name alone. */
    public Contract {
        entries = Map.copyOf(new TreeMap<>(entries));
        if (!type.isInterface()) {
            throw new UsageFault(type.getName() + " is the contract, so it must be an interface");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Method method : type.getMethods()) {
            if (!names.add(method.getName())) {
                throw new UsageFault(type.getName() + " has two methods named " + method.getName()
                        + "; the methods of a contract need names of their own");
            }
            Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()))
                    .filter(used -> !Shape.isSupported(used))
                    .findFirst()
                    .ifPresent(used -> {
                        throw new UsageFault(
                                type.getName() + "." + method.getName() + " uses " + used.getTypeName()
                                        + ", which cannot cross between processes; use numbers, text, arrays and records of them");
                    });
        }
    }

    /** {@return the names of all official classes} */
    public Set<String> classNames() {
        return entries.keySet().stream()
                .filter(path -> path.endsWith(".class"))
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the interface and the types its methods use, which make no sense without it} */
    public Set<Class<?>> vocabulary() {
        Set<Class<?>> types = new LinkedHashSet<>();
        types.add(type);
        for (Method method : type.getMethods()) {
            Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()))
                    .filter(used -> entries.containsKey(used.getName().replace('.', '/') + ".class"))
                    .forEach(types::add);
        }
        return types;
    }
}

package gradecheck.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the types that declare what code names by a type that may only inherit it. */
final class Hierarchy {

    private static final String OBJECT = "java/lang/Object";

    private final Function<String, Optional<Outline>> types;

    Hierarchy(Function<String, Optional<Outline>> types) {
        this.types = types;
    }

    /**
     * {@return the declaring types that a use may mean: the nearest superclass, or else all nearest interfaces, of
     * which the JVM may choose any; empty where none declares it}
     */
    List<Outline> declaring(String owner, Member member) {
        List<Outline> line = line(owner.startsWith("[") ? OBJECT : owner);
        for (Outline type : line) {
            if (type.members().contains(member)) {
                return List.of(type);
            }
        }
        List<Outline> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        line.forEach(type -> type.interfaces().forEach(parent -> search(parent, member, found, seen)));
        return found;
    }

    /** {@return a type and its superclasses, upwards, as far as they are known} */
    List<Outline> line(String name) {
        Map<String, Outline> line = new LinkedHashMap<>();
        Optional<Outline> next = types.apply(name);
        while (next.isPresent() && line.putIfAbsent(next.get().name(), next.get()) == null) {
            next = next.get().superclass().flatMap(types);
        }
        return List.copyOf(line.values());
    }

    private void search(String name, Member member, List<Outline> found, Set<String> seen) {
        Optional<Outline> type = seen.add(name) ? types.apply(name) : Optional.empty();
        if (type.isPresent() && type.get().members().contains(member)) {
            found.add(type.get());
        } else {
            type.ifPresent(known -> known.interfaces().forEach(parent -> search(parent, member, found, seen)));
        }
    }
}

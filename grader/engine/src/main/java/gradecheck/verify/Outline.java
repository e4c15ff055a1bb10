package gradecheck.verify;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a type is derived from and what it declares itself.
 *
 * @param name internal name, for example {@code java/util/List}
 * @param isInterface whether it is one
 * @param superclass internal name; only {@link Object} has none
 * @param interfaces internal names
 * @param members its methods, constructors and fields
 */
record Outline(
        String name, boolean isInterface, Optional<String> superclass, List<String> interfaces, Set<Member> members) {

    /** Refuses what is missing, as it may be in a broken class file, and copies its collections. */
    Outline {
        requireNonNull(name);
        interfaces = List.copyOf(interfaces);
        members = Set.copyOf(members);
    }

    /** {@return its name as people write it} */
    String sourceName() {
        return sourceName(name);
    }

    /** {@return an internal name as people write it, for example {@code java.util.Map.Entry}} */
    static String sourceName(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }

    /** {@return an internal name as the JVM shows it, which tells nested types apart} */
    static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }
}

package gradecheck.verify;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * A method, constructor or field, as class files name it.
 *
 * @param name {@code <init>} for a constructor
 * @param descriptor of its parameters and its type
 */
record Member(String name, String descriptor) {

    static final String CONSTRUCTOR = "<init>";
    static final String INITIALISER = "<clinit>";

    /** Refuses what is missing, as it may be in a broken class file. */
    Member {
        requireNonNull(name);
        requireNonNull(descriptor);
    }

    /** {@return the name as it is written in source, {@code new} for a constructor} */
    String sourceName() {
        return name.equals(CONSTRUCTOR) ? "new" : name;
    }

    /** {@return the name with the simple types of its parameters if it has any, as {@code pow(double,double)}} */
    String signature() {
        if (isField()) {
            return name;
        }
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(Type::getClassName)
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(",", sourceName() + "(", ")"));
    }

    boolean isConstructor() {
        return name.equals(CONSTRUCTOR);
    }

    boolean isField() {
        return !descriptor.startsWith("(");
    }
}

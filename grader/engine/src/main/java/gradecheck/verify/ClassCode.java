package gradecheck.verify;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * What matters of a class file.
 *
 * @param outline of the type
 * @param file name of its source
 * @param methods with the members they use
 */
record ClassCode(Outline outline, String file, List<Method> methods) {

    ClassCode {
        methods = List.copyOf(methods);
    }

    /**
     * One method, constructor or initialiser.
     *
     * @param member its name and descriptor
     * @param access its modifiers, as class files have them
     * @param uses what its code uses, in order
     */
    record Method(Member member, int access, List<Use> uses) {

        Method {
            uses = List.copyOf(uses);
        }

        boolean isNative() {
            return (access & Opcodes.ACC_NATIVE) != 0;
        }
    }

    /** {@return what is in a class file; empty where the bytes are none} */
    static Optional<ClassCode> read(byte[] bytes) {
        try {
            return Optional.of(read(new ClassReader(bytes), ClassReader.SKIP_FRAMES));
        } catch (RuntimeException | VirtualMachineError e) {
            // There are many ways to be no class file, among them absurd sizes and endless nesting.
            return Optional.empty();
        }
    }

    /** {@return the outline of a class of the JDK} */
    static Outline readOutline(byte[] bytes) {
        byte[] readable = bytes.clone();
        // Names lie where they lay in Java 17, also in a JDK that is newer than the reader.
        readable[6] = 0;
        readable[7] = Opcodes.V17;
        return read(new ClassReader(readable), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG)
                .outline();
    }

    private static ClassCode read(ClassReader reader, int flags) {
        ClassCodeVisitor visitor = new ClassCodeVisitor();
        reader.accept(visitor, flags);
        return visitor.result();
    }
}

package gradecheck.verify;

import gradecheck.result.Refusal;
import gradecheck.worker.UnavailableError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts code that throws in the place of methods that use what is not available. */
final class Replacement extends ClassVisitor {

    private static final String ERROR = Type.getInternalName(UnavailableError.class);

    private final Map<Member, Refusal> refused;

    private Replacement(ClassWriter writer, Map<Member, Refusal> refused) {
        super(Opcodes.ASM9, writer);
        this.refused = refused;
    }

    /** {@return the class file with these methods replaced; empty where it has no room for that} */
    static Optional<byte[]> apply(byte[] bytes, Map<Member, Refusal> refused) {
        try {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, 0);
            reader.accept(new Replacement(writer, refused), 0);
            return Optional.of(writer.toByteArray());
        } catch (RuntimeException | VirtualMachineError e) {
            // As where it was read: parts that were passed over then may be broken, too.
            return Optional.empty();
        }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        Refusal refusal = refused.get(new Member(name, descriptor));
        if (refusal == null) {
            return method;
        }
        method.visitCode();
        Label start = new Label();
        method.visitLabel(start);
        method.visitLineNumber(refusal.line(), start);
        method.visitTypeInsn(Opcodes.NEW, ERROR);
        method.visitInsn(Opcodes.DUP);
        method.visitLdcInsn(refusal.words());
        method.visitMethodInsn(
                Opcodes.INVOKESPECIAL, ERROR, Member.CONSTRUCTOR, "(Ljava/lang/String;)V", /* isInterface= */ false);
        method.visitInsn(Opcodes.ATHROW);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        int parameters = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
        method.visitMaxs(3, isStatic ? parameters - 1 : parameters);
        method.visitEnd();
        return null;
    }
}

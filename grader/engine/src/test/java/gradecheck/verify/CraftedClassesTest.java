package gradecheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Contract;
import gradecheck.result.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files that javac would not write. */
class CraftedClassesTest {

    private static final Handle BOOTSTRAP = new Handle(
            Opcodes.H_INVOKESTATIC,
            "java/lang/invoke/ConstantBootstraps",
            "getStaticFinal",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;Ljava/lang/invoke/MethodHandle;"
                    + "[Ljava/lang/Object;)Ljava/lang/Object;",
            /* isInterface= */ false);

    /** The tag of a constant that is computed when it is loaded. */
    private static final int DYNAMIC = 17;

    private static byte[] type(String name, int access, List<String> interfaces, Consumer<MethodVisitor> code) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, access, name, null, "java/lang/Object", interfaces.toArray(new String[0]));
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "f", "()V", null, null);
        method.visitCode();
        code.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] net(Consumer<MethodVisitor> code) {
        return type("hw/Net", Opcodes.ACC_PUBLIC, List.of(), code);
    }

    private static Verdict verify(Map<String, byte[]> classes) {
        return new Verifier(new Contract(DoubleSupplier.class, Map.of()), List.of()).verify("hw.Net", classes);
    }

    private static void assertRefused(Map<String, byte[]> classes, String... uses) {
        assertThat(verify(classes))
                .isInstanceOfSatisfying(
                        Verdict.Accepted.class,
                        accepted -> assertThat(accepted.refusals())
                                .extracting(Refusal::use)
                                .containsExactly(uses));
    }

    @Test
    void seesWhatAConstantCallsWhenItIsLoaded() {
        Handle exit = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", /* isInterface= */ false);
        byte[] net = net(method -> {
            method.visitLdcInsn(new ConstantDynamic("c", "Ljava/lang/Object;", BOOTSTRAP, exit, 0));
            method.visitInsn(Opcodes.POP);
        });

        assertRefused(
                Map.of("hw/Net.class", net),
                "java.lang.invoke.ConstantBootstraps.getStaticFinal",
                "java.lang.System.exit");
    }

    @Test
    void endsAtAConstantThatIsMadeOfItself() {
        byte[] bytes = net(method -> {
            method.visitLdcInsn(new ConstantDynamic("c", "Ljava/lang/Object;", BOOTSTRAP, "an argument"));
            method.visitInsn(Opcodes.POP);
        });
        int constant = firstDynamicConstant(new ClassReader(bytes));
        // The class file ends with the index of the argument.
        bytes[bytes.length - 2] = (byte) (constant >> 8);
        bytes[bytes.length - 1] = (byte) constant;

        assertThat(verify(Map.of("hw/Net.class", bytes))).isInstanceOf(Verdict.Rejected.class);
    }

    private static int firstDynamicConstant(ClassReader reader) {
        int constant = 1;
        while (reader.readByte(reader.getItem(constant) - 1) != DYNAMIC) {
            constant++;
        }
        return constant;
    }

    @Test
    void asksOfEveryInterfaceThatMayBeMeant() {
        int isInterface = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
        ClassWriter harmless = new ClassWriter(0);
        harmless.visit(Opcodes.V17, isInterface, "hw/Harmless", null, "java/lang/Object", null);
        harmless.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "parallelStream", "()Ljava/util/stream/Stream;", null, null);
        harmless.visitEnd();
        byte[] both = type("hw/Both", isInterface, List.of("hw/Harmless", "java/util/Collection"), method -> {});
        byte[] net = net(method -> {
            method.visitInsn(Opcodes.ACONST_NULL);
            method.visitMethodInsn(
                    Opcodes.INVOKEINTERFACE,
                    "hw/Both",
                    "parallelStream",
                    "()Ljava/util/stream/Stream;",
                    /* isInterface= */ true);
            method.visitInsn(Opcodes.POP);
        });

        assertRefused(
                Map.of("hw/Net.class", net, "hw/Both.class", both, "hw/Harmless.class", harmless.toByteArray()),
                "java.util.Collection.parallelStream");
    }
}

package gradecheck.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gathers what the code of a class uses: members that are called, read, written or made method handles of, and
 * bootstrap methods. Types that are only mentioned, in descriptors, casts, class literals or catch clauses, are not
 * used by that.
 */
final class ClassCodeVisitor extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final Set<Member> members = new HashSet<>();
    private final List<ClassCode.Method> methods = new ArrayList<>();
    private String name = "";
    private boolean isInterface;
    private Optional<String> superclass = Optional.empty();
    private List<String> interfaces = List.of();
    private String file = "";

    ClassCodeVisitor() {
        super(API);
    }

    ClassCode result() {
        return new ClassCode(new Outline(name, isInterface, superclass, interfaces, members), file, methods);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.name = name;
        this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        this.superclass = Optional.ofNullable(superName);
        this.interfaces = interfaces == null ? List.of() : List.of(interfaces);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        file = source == null ? "" : source;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        members.add(new Member(name, descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        Member member = new Member(name, descriptor);
        members.add(member);
        return new Uses(member, access);
    }

    private final class Uses extends MethodVisitor {

        private final Member member;
        private final int access;
        private final List<Use> found = new ArrayList<>();
        private int line;

        Uses(Member member, int access) {
            super(API);
            this.member = member;
            this.access = access;
        }

        @Override
        public void visitEnd() {
            methods.add(new ClassCode.Method(member, access, found));
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            this.line = line;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            found.add(new Use(owner, new Member(name, descriptor), line));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            found.add(new Use(owner, new Member(name, descriptor), line));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            constant(bootstrap);
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        private void constant(Object value) {
            if (value instanceof Handle handle) {
                found.add(new Use(handle.getOwner(), new Member(handle.getName(), handle.getDesc()), line));
            } else if (value instanceof ConstantDynamic dynamic) {
                constant(dynamic.getBootstrapMethod());
                for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                    constant(dynamic.getBootstrapMethodArgument(i));
                }
            }
        }
    }
}

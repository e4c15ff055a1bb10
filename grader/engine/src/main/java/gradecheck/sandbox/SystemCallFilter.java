package gradecheck.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A program for Linux's seccomp that denies system calls: those of {@code denied-system-calls.txt}, every way to make a
 * process, and typing into a terminal. Classic BPF over {@code struct seccomp_data}, as described in seccomp(2) and in
 * the kernel's Documentation/userspace-api/seccomp_filter.rst.
 */
final class SystemCallFilter {

    /** Numbers that differ between processor architectures. */
    private enum Architecture {
        X86_64(1, 0xC000_003E, 56, 16),
        AARCH64(2, 0xC000_00B7, 220, 29);

        private final int column;
        private final int audit;
        private final int clone;
        private final int ioctl;

        Architecture(int column, int audit, int clone, int ioctl) {
            this.column = column;
            this.audit = audit;
            this.clone = clone;
            this.ioctl = ioctl;
        }

        static Optional<Architecture> of(String osArch) {
            return switch (osArch) {
                case "amd64", "x86_64" -> Optional.of(X86_64);
                case "aarch64", "arm64" -> Optional.of(AARCH64);
                default -> Optional.empty();
            };
        }
    }

    private static final int LOAD_WORD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int JUMP_IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int NUMBER_AT = 0;
    private static final int ARCHITECTURE_AT = 4;
    private static final int FIRST_ARGUMENT_AT = 16;
    private static final int SECOND_ARGUMENT_AT = 24;

    private static final int ALLOW = 0x7FFF_0000;
    private static final int KILL_PROCESS = 0x8000_0000;
    private static final int ERRNO = 0x0005_0000;
    private static final int EPERM = ERRNO | 1;
    private static final int ENOSYS = ERRNO | 38;

    private static final int CLONE3 = 435;
    private static final int CLONE_THREAD = 0x0001_0000;
    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541C;

    /** Numbers from here on are calls of the 32-bit interface on 64-bit x86. */
    private static final int X32 = 0x4000_0000;

    private final List<Instruction> program = new ArrayList<>();

    private SystemCallFilter() {}

    /**
     * {@return the filter's instructions, as bubblewrap's {@code --seccomp} takes them; empty for an architecture whose
     * system calls are not known here}
     *
     * @param osArch the architecture as the system property {@code os.arch} names it
     */
    static Optional<byte[]> forArchitecture(String osArch) {
        return Architecture.of(osArch).map(architecture -> new SystemCallFilter().build(architecture));
    }

    private byte[] build(Architecture architecture) {
        load(ARCHITECTURE_AT);
        add(JUMP_IF_EQUAL, 1, 0, architecture.audit);
        end(KILL_PROCESS);
        load(NUMBER_AT);
        if (architecture == Architecture.X86_64) {
            add(JUMP_IF_AT_LEAST, 0, 1, X32);
            end(KILL_PROCESS);
        }
        for (int number : denied(architecture)) {
            add(JUMP_IF_EQUAL, 0, 1, number);
            end(EPERM);
        }
        // Without clone3 the C library falls back to clone, whose flags can be seen from here.
        add(JUMP_IF_EQUAL, 0, 1, CLONE3);
        end(ENOSYS);
        add(JUMP_IF_EQUAL, 0, 4, architecture.clone);
        load(FIRST_ARGUMENT_AT);
        add(JUMP_IF_ANY_BIT, 1, 0, CLONE_THREAD);
        end(EPERM);
        end(ALLOW);
        add(JUMP_IF_EQUAL, 0, 4, architecture.ioctl);
        load(SECOND_ARGUMENT_AT);
        add(JUMP_IF_EQUAL, 1, 0, TIOCSTI);
        add(JUMP_IF_EQUAL, 0, 1, TIOCLINUX);
        end(EPERM);
        end(ALLOW);

        ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.nativeOrder());
        for (Instruction each : program) {
            bytes.putShort((short) each.code)
                    .put((byte) each.ifTrue)
                    .put((byte) each.ifFalse)
                    .putInt(each.operand);
        }
        return bytes.array();
    }

    private void load(int offset) {
        add(LOAD_WORD, 0, 0, offset);
    }

    private void end(int action) {
        add(RETURN, 0, 0, action);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        program.add(new Instruction(code, ifTrue, ifFalse, operand));
    }

    private static List<Integer> denied(Architecture architecture) {
        InputStream table = SystemCallFilter.class.getResourceAsStream("denied-system-calls.txt");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+", -1)[architecture.column])
                    .filter(number -> !number.equals("-"))
                    .map(Integer::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the table of denied system calls", e);
        }
    }

    /** Jumps count the instructions to leave out. */
    private record Instruction(int code, int ifTrue, int ifFalse, int operand) {}
}

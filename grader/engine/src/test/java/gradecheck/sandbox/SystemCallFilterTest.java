package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the filter answers, from running it as the kernel does; so for the processor this is not tried on as well. */
class SystemCallFilterTest {

    private static final int ALLOWED = 0x7FFF_0000;
    private static final int NOT_PERMITTED = 0x0005_0000 | 1;
    private static final int NOT_THERE = 0x0005_0000 | 38;
    private static final int KILLED = 0x8000_0000;

    private static final int X86_64 = 0xC000_003E;
    private static final int AARCH64 = 0xC000_00B7;
    private static final Map<String, Integer> AUDIT = Map.of("amd64", X86_64, "aarch64", AARCH64);

    private static final int THREAD = 0x003D_0F00;
    private static final int VFORK = 0x0000_4111;

    private static int verdict(String architecture, int number) {
        return verdict(architecture, number, 0, 0);
    }

    private static int verdict(String architecture, int number, int first, int second) {
        return run(architecture, AUDIT.getOrDefault(architecture, 0), number, first, second);
    }

    /** {@return what becomes of a system call, given the beginning of what the kernel tells the filter} */
    private static int run(String architecture, int audit, int number, int first, int second) {
        ByteBuffer told = ByteBuffer.allocate(32).order(ByteOrder.nativeOrder());
        told.putInt(0, number).putInt(4, audit).putInt(16, first).putInt(24, second);
        ByteBuffer program = ByteBuffer.wrap(
                        SystemCallFilter.forArchitecture(architecture).orElseThrow())
                .order(ByteOrder.nativeOrder());
        int word = 0;
        for (int at = 0; ; at += 8) {
            int operand = program.getInt(at + 4);
            boolean holds = false;
            switch (program.getShort(at)) {
                case 0x06 -> {
                    return operand;
                }
                case 0x20 -> word = told.getInt(operand);
                case 0x15 -> holds = word == operand;
                case 0x35 -> holds = Integer.compareUnsigned(word, operand) >= 0;
                case 0x45 -> holds = (word & operand) != 0;
                default -> throw new AssertionError("no such instruction");
            }
            at += 8 * program.get(at + (holds ? 2 : 3));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "amd64, 41, socket",
        "amd64, 42, connect",
        "amd64, 49, bind",
        "amd64, 57, fork",
        "amd64, 58, vfork",
        "amd64, 101, ptrace",
        "amd64, 165, mount",
        "amd64, 272, unshare",
        "amd64, 321, bpf",
        "amd64, 322, execveat",
        "amd64, 425, io_uring_setup",
        "amd64, 250, keyctl",
        "amd64, 323, userfaultfd",
        "aarch64, 198, socket",
        "aarch64, 203, connect",
        "aarch64, 117, ptrace",
        "aarch64, 40, mount",
        "aarch64, 97, unshare",
        "aarch64, 280, bpf",
        "aarch64, 425, io_uring_setup",
        "aarch64, 219, keyctl"
    })
    void deniesWhatIsForbidden(String architecture, int number, String name) {
        assertThat(verdict(architecture, number)).as(name).isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 56, 435", "aarch64, 220, 435"})
    void letsThreadsStartButNoProcess(String architecture, int clone, int clone3) {
        assertThat(verdict(architecture, clone, THREAD, 0)).isEqualTo(ALLOWED);
        assertThat(verdict(architecture, clone, VFORK, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(verdict(architecture, clone, 0, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(verdict(architecture, clone3)).isEqualTo(NOT_THERE);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 16", "aarch64, 29"})
    void letsNobodyTypeIntoATerminal(String architecture, int ioctl) {
        List<Integer> typing = List.of(0x5412, 0x541C);

        assertThat(typing).allMatch(request -> verdict(architecture, ioctl, 0, request) == NOT_PERMITTED);
        assertThat(verdict(architecture, ioctl, 0, 0x541B)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"amd64, 0, read", "amd64, 1, write", "amd64, 9, mmap", "amd64, 202, futex", "aarch64, 63, read"})
    void allowsWhatAVirtualMachineNeeds(String architecture, int number, String name) {
        assertThat(verdict(architecture, number)).as(name).isEqualTo(ALLOWED);
    }

    @Test
    void endsWhatSpeaksAnotherLanguageToTheKernel() {
        assertThat(verdict("amd64", 0x4000_0003)).isEqualTo(KILLED);
        assertThat(run("amd64", AARCH64, 63, 0, 0)).isEqualTo(KILLED);
        assertThat(run("aarch64", X86_64, 0, 0, 0)).isEqualTo(KILLED);
    }

    @Test
    void knowsNoOtherProcessor() {
        assertThat(SystemCallFilter.forArchitecture("riscv64")).isEmpty();
    }
}

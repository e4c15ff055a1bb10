package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradecheck.Needs;
import gradecheck.fault.GraderFault;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpareTest {

    @Test
    void isStartedOnceAndTakenOnce() {
        try (Sandbox sandbox = Needs.sandbox(Tier.VERIFIED)) {
            AtomicInteger starts = new AtomicInteger();
            Spare spare = new Spare(() -> {
                starts.incrementAndGet();
                return sandbox.start(Program.WORKER);
            });

            assertThat(spare.take()).isEmpty();
            spare.prepare();
            spare.prepare();

            assertThat(spare.take())
                    .hasValueSatisfying(child -> assertThat(child.isAlive()).isTrue());
            assertThat(spare.take()).isEmpty();
            assertThat(starts).hasValue(1);
        }
    }

    @Test
    void isNotGivenWhereItEndedWhileItWaited() {
        try (Sandbox sandbox = Needs.sandbox(Tier.VERIFIED)) {
            Child child = sandbox.start(Program.WORKER);
            child.close();
            Spare spare = new Spare(() -> child);

            spare.prepare();

            assertThat(spare.take()).isEmpty();
        }
    }

    @Test
    void leavesAFailureToWhoeverStartsTheNext() {
        Spare spare = new Spare(() -> {
            throw new GraderFault("starting", null);
        });

        spare.prepare();

        assertThat(spare.take()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "COMPILER"})
    void nothingIsLeftOfASandboxThatIsClosedWhileOneStarts(Program program) {
        for (int i = 0; i < 5; i++) {
            Sandbox sandbox = Needs.sandbox(Tier.VERIFIED);
            sandbox.startAhead(program);

            sandbox.close();

            assertThat(running(program)).isEmpty();
        }
    }

    @Test
    void eachProgramHasItsOwn() throws InterruptedException {
        try (Sandbox sandbox = Sandbox.open(Isolation.VERIFIED, Program.COMPILER)) {
            for (int i = 0; i < 1_000 && running(Program.COMPILER).isEmpty(); i++) {
                Thread.sleep(10);
            }
            assertThat(running(Program.COMPILER)).hasSize(1);

            try (Child worker = sandbox.start(Program.WORKER);
                    Child compiler = sandbox.start(Program.COMPILER)) {
                assertThat(running(Program.WORKER)).hasSize(1);
                assertThat(running(Program.COMPILER)).hasSize(1);
                assertThat(worker.isAlive() && compiler.isAlive()).isTrue();
            }
        }
    }

    @Test
    void startsNothingOnceClosed() {
        Sandbox sandbox = Needs.sandbox(Tier.VERIFIED);
        sandbox.close();

        sandbox.startAhead(Program.WORKER);

        assertThatThrownBy(() -> sandbox.start(Program.WORKER)).isInstanceOf(GraderFault.class);
        assertThat(running(Program.WORKER)).isEmpty();
    }

    private static List<ProcessHandle> running(Program program) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(program.mainClass()))
                .toList();
    }
}

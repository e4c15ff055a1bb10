package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradecheck.Needs;
import gradecheck.fault.GraderFault;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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

    @Test
    void nothingIsLeftOfASandboxThatIsClosedWhileOneStarts() {
        for (int i = 0; i < 5; i++) {
            Sandbox sandbox = Needs.sandbox(Tier.VERIFIED);
            sandbox.startAhead();

            sandbox.close();

            assertThat(workers()).isEmpty();
        }
    }

    @Test
    void startsNothingOnceClosed() {
        Sandbox sandbox = Needs.sandbox(Tier.VERIFIED);
        sandbox.close();

        sandbox.startAhead();

        assertThatThrownBy(() -> sandbox.start(Program.WORKER)).isInstanceOf(GraderFault.class);
        assertThat(workers()).isEmpty();
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("WorkerMain"))
                .toList();
    }
}

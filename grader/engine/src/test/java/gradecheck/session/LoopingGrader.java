package gradecheck.session;

import gradecheck.assignment.Rubric;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A grader in a process of its own that calls code which never returns, beside a compiler that has nothing to do. */
final class LoopingGrader {

    private LoopingGrader() {}

    /**
     * Waits for the code.
     *
     * @param args the isolation
     */
    public static void main(String[] args) {
        Sandbox sandbox = Sandbox.open(Isolation.valueOf(args[0]));
        sandbox.start(Program.COMPILER);
        Submitted endless = new Submitted(
                Endless.class.getName(),
                Map.of(TrialSessions.pathOf(Endless.class), TrialSessions.bytesOf(Endless.class)),
                Set.of());
        Rubric.Limits limits = new Rubric.Limits(Duration.ofMinutes(2), Duration.ofMinutes(2));
        try (Session session = new Session(sandbox, TrialSessions.CONTRACT, endless, limits)) {
            TrialSessions.subject(session).one(1);
        }
    }

    /** Never returns. */
    static final class Endless implements Trial {

        @Override
        public double one(double x) {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public double @Nullable [] many(double[] x) {
            return null;
        }

        @Override
        public Pair pair(double x) {
            return new Pair(x, null);
        }
    }
}

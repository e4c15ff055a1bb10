package gradecheck.session;

import static gradecheck.session.TrialSessions.PID;
import static gradecheck.session.TrialSessions.failure;
import static gradecheck.session.TrialSessions.pid;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Rubric;
import gradecheck.result.CheckStatus;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What becomes of code that does not return, or takes its process along. */
class SessionLimitsTest {

    private static final Rubric.Limits SHORT = new Rubric.Limits(Duration.ofMillis(400), Duration.ofSeconds(60));

    @AutoClose
    private static final TrialSessions SESSIONS = new TrialSessions();

    @AutoClose
    private Session session = SESSIONS.open("");

    @Test
    void callsNoMethodAThirdTimeThatDidNotReturnInTimeTwice() {
        session = SESSIONS.open("public double one(double x) { while (true) { Thread.onSpinWait(); } }", SHORT);
        Trial trial = subject();

        SubjectFailure first = failure(() -> trial.one(1));
        SubjectFailure second = failure(() -> trial.one(1));
        long start = System.nanoTime();
        SubjectFailure third = failure(() -> trial.one(1));
        Duration duration = Duration.ofNanos(System.nanoTime() - start);

        assertThat(List.of(first, second, third))
                .extracting(SubjectFailure::status)
                .containsOnly(CheckStatus.TIMEOUT);
        assertThat(first).hasMessage("one did not return within 0.4 s of computing time.");
        assertThat(second).hasMessage("one did not return within 0.4 s of computing time.");
        assertThat(third).message().endsWith(". After 2 such calls it was not called again.");
        assertThat(duration).isLessThan(SHORT.call());
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void callsNothingOnceTheBudgetOfTheSubmissionIsUsedUp() {
        Rubric.Limits limits = new Rubric.Limits(Duration.ofSeconds(20), Duration.ofMillis(300));
        session = SESSIONS.open("public double one(double x) { while (true) { Thread.onSpinWait(); } }", limits);
        Trial trial = subject();

        SubjectFailure first = failure(() -> trial.one(1));
        SubjectFailure other = failure(() -> trial.pair(1));

        assertThat(first.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(other.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(other).hasMessage("pair was not called, since the submission had used up its 0.3 s.");
    }

    @Test
    void saysThatTheCodeEndedTheProcess() {
        session = SESSIONS.open("public double one(double x) { System.exit(7); return 0; }");
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure).hasMessage("one ended the Java process (exit code 7) instead of returning.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void callsNoMethodAgainThatKeepsEndingTheProcess() {
        session = SESSIONS.open("public double one(double x) { Runtime.getRuntime().halt(0); return 0; }");
        Trial trial = subject();

        List<SubjectFailure> failures =
                Stream.generate(() -> failure(() -> trial.one(1))).limit(13).toList();

        assertThat(failures).extracting(SubjectFailure::status).containsOnly(CheckStatus.CRASHED);
        assertThat(failures.get(11)).hasMessage("one ended the Java process (exit code 0) instead of returning.");
        assertThat(failures.get(12))
                .hasMessage(
                        "one ended the Java process (exit code 0) instead of returning. After 12 such calls it was not"
                                + " called again.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void asksAFreshProcessAfterAStackOverflow() {
        session = SESSIONS.open(PID + "public double one(double x) { return one(x) + 1; }");
        Trial trial = subject();
        double before = pid(trial);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("one threw StackOverflowError (Work.java:1)");
        assertThat(pid(trial)).isNotEqualTo(before);
    }

    @Test
    void asksAFreshProcessWhenMemoryRanOut() {
        session = SESSIONS.open(PID + "public double one(double x) { return new double[1 << 30].length; }");
        Trial trial = subject();
        double before = pid(trial);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("one threw OutOfMemoryError: Java heap space");
        assertThat(pid(trial)).isNotEqualTo(before);
    }

    private Trial subject() {
        return (Trial) session.newSubject();
    }
}

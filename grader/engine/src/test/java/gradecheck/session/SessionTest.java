package gradecheck.session;

import static gradecheck.session.TrialSessions.PID;
import static gradecheck.session.TrialSessions.failure;
import static gradecheck.session.TrialSessions.pid;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.CheckStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What comes back of a call, and what the code sees of its surroundings. */
class SessionTest {

    @AutoClose
    private static final TrialSessions SESSIONS = new TrialSessions();

    @AutoClose
    private Session session = SESSIONS.open("");

    @Test
    void returnsWhatTheCodeReturned() {
        Trial trial = subject();

        double one = trial.one(21);
        double[] many = trial.many(new double[] {-0.0, Double.longBitsToDouble(0x7ff8dead0000beefL)});
        Trial.Pair pair = trial.pair(3);

        assertThat(one).isEqualTo(42);
        assertThat(Double.doubleToRawLongBits(Objects.requireNonNull(many)[0])).isEqualTo(1L << 63);
        assertThat(Double.doubleToRawLongBits(many[1])).isEqualTo(0x7ff8dead0000beefL);
        assertThat(pair).usingRecursiveComparison().isEqualTo(new Trial.Pair(3, new double[] {3}));
    }

    @Test
    void saysWhatWasThrownAndWhere() {
        session = SESSIONS.open("\n\npublic double one(double x) { return new int[2][3][-1].length; }");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure).hasMessage("one threw NegativeArraySizeException: -1 (Work.java:3).");
    }

    @Test
    void looksWithCareAtWhatWasThrown() {
        session = SESSIONS.open("""
                static final class Trap extends RuntimeException {
                    public String getMessage() { throw new Trap(); }
                    public synchronized Throwable getCause() { throw new Trap(); }
                    public StackTraceElement[] getStackTrace() { throw new Trap(); }
                    public String toString() { throw new Trap(); }
                }
                public double one(double x) { throw new Trap(); }""");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure).hasMessage("one threw Work$Trap.");
    }

    @Test
    void tellsNothingOfHiddenChecksThatTheCodeChose() {
        session = SESSIONS.open("""
                static class Asked extends RuntimeException {
                    final double x;
                    Asked(double x) { super("asked " + x); this.x = x; }
                    public StackTraceElement[] getStackTrace() {
                        return new StackTraceElement[] {
                            new StackTraceElement("submission", "", "", "A", "m", "z=" + x + ".java", (int) x)};
                    }
                }
                static final class AskedForMore extends Asked { AskedForMore(double x) { super(x); } }
                public double one(double x) { throw x > 16 ? new AskedForMore(x) : new Asked(x); }""");

        SubjectFailure failure = failure(() -> subject().one(17));

        assertThat(failure).hasMessage("one threw Work$AskedForMore: asked 17.0 (z=17.0.java:17).");
        assertThat(failure.discreet()).isEqualTo("one threw an exception of its own.");
    }

    @Test
    void tellsThePlaceOfAnEndlessStackAlone() {
        session = SESSIONS.open("""
                public double one(double x) {
                    StackTraceElement[] frames = new StackTraceElement[200_000];
                    Arrays.fill(frames, new StackTraceElement("submission", "", "", "A", "m", "A.java", 7));
                    RuntimeException deep = new RuntimeException("deep");
                    deep.setStackTrace(frames);
                    throw deep;
                }""");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure).hasMessage("one threw RuntimeException: deep (A.java:7).");
    }

    @Test
    void tellsThePlaceInTheCodeItself() {
        session = SESSIONS.open("\n\npublic double one(double x) { return Integer.parseInt(\"x\"); }");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure)
                .message()
                .startsWith("one threw NumberFormatException: ")
                .endsWith(" (Work.java:3).");
    }

    @Test
    void saysThatTheClassCannotBeLoaded() {
        session = SESSIONS.open(new Submitted("hw.Work", Map.of("hw/Work.class", new byte[] {1, 2, 3}), Set.of()));

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure)
                .hasMessage("The class hw.Work cannot be loaded beside the official contract (ClassFormatError).");
        assertThat(session.fault()).isEmpty();
    }

    @Test
    void letsOfficialClassesWin() {
        Submitted work = SESSIONS.compiled("");
        Map<String, byte[]> classes = new HashMap<>(work.classes());
        classes.put(TrialSessions.pathOf(Trial.Pair.class), new byte[] {1, 2, 3});
        session = SESSIONS.open(new Submitted(work.implementation(), classes, Set.of()));

        Trial.Pair pair = subject().pair(7);

        assertThat(pair.size()).isEqualTo(7);
    }

    @Test
    void saysThatNullWasReturned() {
        session = SESSIONS.open("public double[] many(double[] x) { return null; }");

        SubjectFailure failure = failure(() -> subject().many(new double[0]));

        assertThat(failure.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(failure).hasMessage("many returned null.");
    }

    @Test
    void namesTheComponentThatIsNull() {
        session = SESSIONS.open("public Pair pair(double x) { return new Pair(x, null); }");

        SubjectFailure failure = failure(() -> subject().pair(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(failure).hasMessage("pair returned a Pair in which Pair.rest is null.");
    }

    @Test
    void saysThatTheConstructorTakesArguments() {
        session = SESSIONS.open("Work(int n) {}");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure).hasMessage("No instance of hw.Work can be made: it has no constructor without arguments.");
    }

    @Test
    void saysThatTheConstructorThrew() {
        session = SESSIONS.open("Work() { throw new IllegalStateException(\"no\"); }");

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure)
                .hasMessage("No instance of hw.Work can be made: its constructor threw IllegalStateException: no"
                        + " (Work.java:1).");
    }

    @Test
    void saysThatAnAnswerIsTooLarge() {
        session = SESSIONS.open("public double[] many(double[] x) { return new double[200_000]; }");
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.many(new double[0]));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("many returned what cannot be taken: ");
        assertThat(trial.one(2)).isEqualTo(4);
    }

    @Test
    void givesTheCodeCopiesOfTheArguments() {
        session = SESSIONS.open("public double[] many(double[] x) { x[0] = 7; return x; }");
        double[] argument = {1};

        double[] answer = subject().many(argument);

        assertThat(answer).containsExactly(7);
        assertThat(argument).containsExactly(1);
    }

    @Test
    void givesEachSubjectAnInstanceOfItsOwn() {
        session = SESSIONS.open("private int calls; public double one(double x) { return ++calls; }");
        Trial first = subject();
        Trial second = subject();

        List<Double> answers = List.of(first.one(0), first.one(0), second.one(0), second.one(0));

        assertThat(answers).containsExactly(1.0, 2.0, 1.0, 2.0);
        assertThat(first).isNotEqualTo(second).hasToString("the submission's hw.Work");
    }

    @Test
    void showsTheCodeNothingOfItsSurroundings() {
        session =
                SESSIONS.open("public double one(double x) { try { return System.in.read() + System.getenv().size(); }"
                        + " catch (java.io.IOException e) { return -100; } }");

        double endOfInputAndNoVariables = subject().one(1);

        assertThat(endOfInputAndNoVariables).isEqualTo(-1);
    }

    @Test
    void leavesNothingRunning() {
        session =
                SESSIONS.open(PID + "static { new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); }");
        long pid = (long) pid(subject());
        boolean ranBefore = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);

        session.close();

        assertThat(ranBefore).isTrue();
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    private Trial subject() {
        return (Trial) session.newSubject();
    }
}

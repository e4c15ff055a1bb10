package gradecheck.session;

import static gradecheck.session.TrialSessions.failure;
import static gradecheck.session.TrialSessions.subject;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Rubric;
import gradecheck.result.CheckStatus;
import gradecheck.result.Output;
import gradecheck.sandbox.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How much code may take in each tier, and that the conversation goes on in step whatever it did. */
@ParameterizedClass
@EnumSource(Tier.class)
@SuppressWarnings("NullAway.Init") // the fields are set before each test
class LimitsTest {

    private static final Rubric.Limits SHORT = new Rubric.Limits(Duration.ofMillis(300), Duration.ofSeconds(60));

    private static final String SLEEP = "private static void sleep(long millis) { try { Thread.sleep(millis); }"
            + " catch (InterruptedException e) { throw new IllegalStateException(e); } } ";

    private static TrialSessions sessions;

    private Session session;

    /** Takes what JUnit injects; the sessions know which tier it is. */
    LimitsTest(Tier tier) {
        assertThat(tier).isNotNull();
    }

    @BeforeParameterizedClassInvocation
    static void open(Tier tier) {
        sessions = new TrialSessions(tier);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        if (sessions != null) {
            sessions.close();
        }
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    @Test
    void endsWhatComputesTooLongByItsComputingTime() {
        session = sessions.open("public double one(double x) { while (true) { Thread.onSpinWait(); } }", SHORT);

        SubjectFailure failure = failure(() -> subject(session).one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(failure).hasMessage("one did not return within 0.3 s of computing time.");
    }

    @Test
    void endsWhatWaitsByTheTimeOnTheWall() {
        Rubric.Limits limits = new Rubric.Limits(Duration.ofMillis(300), Duration.ofSeconds(2));
        session = sessions.open(SLEEP + "public double one(double x) { sleep(60_000); return x; }", limits);

        SubjectFailure failure = failure(() -> subject(session).one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(failure).hasMessage("one did not return within 2 s.");
    }

    /** As a call does that a busy machine lets wait. */
    @Test
    void countsNoTimeInWhichNothingIsComputed() {
        session = sessions.open(SLEEP + "public double one(double x) { sleep(900); return x; }", SHORT);

        double answer = subject(session).one(7);

        assertThat(answer).isEqualTo(7);
    }

    @Test
    void boundsTheHeap() {
        session = sessions.open("""
                public double one(double x) {
                    List<double[]> taken = new ArrayList<>();
                    try {
                        while (true) {
                            taken.add(new double[1 << 17]);
                        }
                    } catch (OutOfMemoryError e) {
                        return taken.size();
                    }
                }""");

        double megabytes = subject(session).one(1);

        assertThat(megabytes).isBetween(150.0, 256.0);
    }

    @Test
    void boundsMemoryBesideTheHeap() {
        session = sessions.open("""
                public double one(double x) {
                    List<Object> taken = new ArrayList<>();
                    try {
                        while (true) {
                            taken.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
                        }
                    } catch (OutOfMemoryError e) {
                        return taken.size();
                    }
                }""");

        double megabytes = subject(session).one(1);

        assertThat(megabytes).isEqualTo(16);
    }

    @Test
    void boundsTheNumberOfClasses() {
        session = sessions.open("""
                static final class Loader extends ClassLoader {
                    Loader() {
                        super(Work.class.getClassLoader());
                    }

                    Class<?> define(byte[] bytes) {
                        return defineClass("hw.Work", bytes, 0, bytes.length);
                    }
                }

                public double one(double x) {
                    List<Class<?>> defined = new ArrayList<>();
                    try (InputStream in = Work.class.getResourceAsStream("/hw/Work.class")) {
                        byte[] bytes = in.readAllBytes();
                        while (true) {
                            defined.add(new Loader().define(bytes));
                        }
                    } catch (IOException e) {
                        return -1;
                    }
                }""");

        SubjectFailure failure = failure(() -> subject(session).one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage())
                .startsWith("one threw OutOfMemoryError: ")
                .containsAnyOf("Metaspace", "Compressed class space");
    }

    @Test
    void dropsWhatIsPrintedWithoutEnd() {
        session = sessions.open("""
                public double one(double x) {
                    String line = "x".repeat(1 << 20);
                    for (int i = 0; i < 100; i++) {
                        (i % 2 == 0 ? System.out : System.err).print(line);
                    }
                    return x;
                }""");

        double answer = subject(session).one(1);

        assertThat(answer).isEqualTo(1);
        assertThat(session.output().text()).hasSize(Output.MAX_BYTES);
        assertThat(session.output().droppedBytes()).isEqualTo((100L << 20) - Output.MAX_BYTES);
    }

    @Test
    void endsWhatFloodsTheRawErrorStream() {
        session = sessions.open("""
                public double one(double x) {
                    try (FileOutputStream raw = new FileOutputStream(FileDescriptor.err)) {
                        for (int i = 0; i < 64; i++) {
                            raw.write(new byte[1 << 20]);
                        }
                    } catch (IOException e) {
                        return -1;
                    }
                    return x;
                }""");
        Trial trial = subject(session);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(trial.many(new double[] {5})).containsExactly(5);
    }

    @Test
    void callsACrashOfTheVirtualMachineAnEndAndNothingElse() {
        session = sessions.open("""
                public double one(double x) {
                    try {
                        Class<?> type = Class.forName("sun.misc.Unsafe");
                        java.lang.reflect.Field unsafe = type.getDeclaredField("theUnsafe");
                        unsafe.setAccessible(true);
                        type.getMethod("putAddress", long.class, long.class).invoke(unsafe.get(null), 0L, 0L);
                        return x;
                    } catch (ReflectiveOperationException e) {
                        return -1;
                    }
                }""");
        Trial trial = subject(session);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure.getMessage()).startsWith("one ended the Java process (exit code ");
        assertThat(trial.many(new double[] {5})).containsExactly(5);
    }

    @Test
    void waitsForNoShutdownHook() {
        Rubric.Limits limits = new Rubric.Limits(Duration.ofMillis(300), Duration.ofSeconds(2));
        session = sessions.open(SLEEP + """
                public double one(double x) {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> sleep(60_000)));
                    System.exit(0);
                    return x;
                }""", limits);

        SubjectFailure failure = failure(() -> subject(session).one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.TIMEOUT);
    }

    /** Written out it would take more memory than there is. */
    @Test
    void saysThatAGiantCannotBeTaken() {
        session = sessions.open("public double[] many(double[] x) { return new double[(int) x[0]]; }");
        Trial trial = subject(session);

        SubjectFailure failure = failure(() -> trial.many(new double[] {10_000_000}));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage())
                .startsWith("many returned what cannot be taken: a value of 8000")
                .contains("is larger than the limit of 1048576");
        assertThat(trial.many(new double[] {3})).hasSize(3);
    }

    @Test
    void keepsInStepWhenAnAnswerCannotBeSent() {
        session = sessions.open("""
                public double one(double x) { return ProcessHandle.current().pid(); }
                public Pair pair(double x) { return x > 0 ? new Pair(x, null) : null; }
                public double[] many(double[] x) { return new double[(int) x[0]]; }""");
        Trial trial = subject(session);
        double process = trial.one(1);

        failure(() -> trial.pair(0));
        failure(() -> trial.pair(1));
        failure(() -> trial.many(new double[] {1_000_000}));

        assertThat(trial.many(new double[] {3})).hasSize(3);
        assertThat(trial.one(1)).isEqualTo(process);
    }

    @Test
    void holdsNothingOfTheGradersOwn() {
        session = sessions.open("""
                public double one(double x) {
                    int found = 0;
                    for (String name : new String[] {"gradecheck.session.Session", "gradecheck.grading.SubmissionGrader",
                        "gradecheck.assignment.Rubric", "backprop.reference.Solution", "org.junit.jupiter.api.Test"}) {
                        try {
                            Class.forName(name);
                            found++;
                        } catch (ClassNotFoundException e) {
                            continue;
                        }
                    }
                    return found + (Work.class.getResource("/assignment/rubric.yaml") == null ? 0 : 1);
                }""");

        double found = subject(session).one(1);

        assertThat(found).isZero();
    }

    @Test
    void letsNoThreadRunOnWhenTheSessionEnds() {
        session = sessions.open("""
                static {
                    for (int i = 0; i < 3; i++) {
                        new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start();
                    }
                }""");
        Set<ProcessHandle> others = ProcessHandle.current().descendants().collect(Collectors.toSet());
        subject(session).one(1);
        List<ProcessHandle> started = ProcessHandle.current()
                .descendants()
                .filter(process -> !others.contains(process))
                .toList();

        session.close();

        assertThat(started).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }
}

package gradecheck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import gradecheck.assignment.Contract;
import gradecheck.assignment.Rubric;
import gradecheck.checkkit.Observation;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.result.CheckStatus;
import gradecheck.result.Output;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {

    private static final Rubric.Limits USUAL = new Rubric.Limits(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final Rubric.Limits SHORT = new Rubric.Limits(Duration.ofMillis(400), Duration.ofSeconds(60));

    private static final Contract CONTRACT = new Contract(
            Trial.class,
            Stream.of(Trial.class, Trial.Pair.class)
                    .collect(Collectors.toMap(SessionTest::pathOf, SessionTest::bytesOf)));
    private static final Sandbox SANDBOX = Sandbox.open(Isolation.VERIFIED);
    private static final Compiler COMPILER = new Compiler(
            SANDBOX, new Official(Trial.class.getName(), CONTRACT.classNames(), Set.of("Trial")), CONTRACT.entries());

    /** Members of the class under trial where a test does not give its own. */
    private static final Map<String, String> MEMBERS = Map.of(
            "one(", "public double one(double x) { return 2 * x; }",
            "many(", "public double[] many(double[] x) { return x; }",
            "pair(", "public Pair pair(double x) { return new Pair(x, new double[] {x}); }");

    /** Makes {@code many} tell the number of its process. */
    private static final String PID =
            "public double[] many(double[] x) { return new double[] {ProcessHandle.current().pid()}; } ";

    /** Writes bytes where the answers go. */
    private static final String NOISE = "static void noise(byte[] bytes) { try {"
            + " new java.io.FileOutputStream(java.io.FileDescriptor.out).write(bytes);"
            + " } catch (java.io.IOException e) { throw new IllegalStateException(e); } } ";

    private Session session = session("", USUAL);

    @AfterEach
    void closeSession() {
        session.close();
    }

    @AfterAll
    static void closeSandbox() {
        COMPILER.close();
        SANDBOX.close();
    }

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
    void callsNoMethodAThirdTimeThatDidNotReturnInTimeTwice() {
        session = session("public double one(double x) { while (true) { Thread.onSpinWait(); } }", SHORT);
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
        session = session("public double one(double x) { while (true) { Thread.onSpinWait(); } }", limits);
        Trial trial = subject();

        SubjectFailure first = failure(() -> trial.one(1));
        SubjectFailure other = failure(() -> trial.pair(1));

        assertThat(first.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(other.status()).isEqualTo(CheckStatus.TIMEOUT);
        assertThat(other).hasMessage("pair was not called, since the submission had used up its 0.3 s.");
    }

    @Test
    void saysThatTheCodeEndedTheProcess() {
        session = session("public double one(double x) { System.exit(7); return 0; }", USUAL);
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure).hasMessage("one ended the Java process (exit code 7) instead of returning.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void callsNoMethodAgainThatKeepsEndingTheProcess() {
        session = session("public double one(double x) { Runtime.getRuntime().halt(0); return 0; }", USUAL);
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
        session = session(PID + "public double one(double x) { return one(x) + 1; }", USUAL);
        Trial trial = subject();
        double before = pid(trial);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("one threw StackOverflowError (Work.java:1)");
        assertThat(pid(trial)).isNotEqualTo(before);
    }

    @Test
    void asksAFreshProcessWhenMemoryRanOut() {
        session = session(PID + "public double one(double x) { return new double[1 << 30].length; }", USUAL);
        Trial trial = subject();
        double before = pid(trial);

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("one threw OutOfMemoryError: Java heap space");
        assertThat(pid(trial)).isNotEqualTo(before);
    }

    @Test
    void saysWhatWasThrownAndWhere() {
        session = session("\n\npublic double one(double x) { return new int[2][3][-1].length; }", USUAL);

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure).hasMessage("one threw NegativeArraySizeException: -1 (Work.java:3).");
    }

    @Test
    void saysThatNullWasReturned() {
        session = session("public double[] many(double[] x) { return null; }", USUAL);

        SubjectFailure failure = failure(() -> subject().many(new double[0]));

        assertThat(failure.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(failure).hasMessage("many returned null.");
    }

    @Test
    void namesTheComponentThatIsNull() {
        session = session("public Pair pair(double x) { return new Pair(x, null); }", USUAL);

        SubjectFailure failure = failure(() -> subject().pair(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.FAILED);
        assertThat(failure).hasMessage("pair returned a Pair in which Pair.rest is null.");
    }

    @Test
    void saysThatTheConstructorTakesArguments() {
        session = session("Work(int n) {}", USUAL);

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure).hasMessage("No instance of hw.Work can be made: it has no constructor without arguments.");
    }

    @Test
    void saysThatTheConstructorThrew() {
        session = session("Work() { throw new IllegalStateException(\"no\"); }", USUAL);

        SubjectFailure failure = failure(() -> subject().one(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure)
                .hasMessage("No instance of hw.Work can be made: its constructor threw IllegalStateException: no"
                        + " (Work.java:1).");
    }

    @Test
    void saysThatAnAnswerIsTooLarge() {
        session = session("public double[] many(double[] x) { return new double[200_000]; }", USUAL);
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.many(new double[0]));

        assertThat(failure.status()).isEqualTo(CheckStatus.ERROR);
        assertThat(failure.getMessage()).startsWith("many returned what cannot be taken: ");
        assertThat(trial.one(2)).isEqualTo(4);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("noise", "new byte[] {0, 0, 0, 9, 1, -1, -128, 127, 0, 27, 10, 13, 4}"),
                Arguments.of("a length that never ends", "new byte[] {127, -1, -1, -1}"),
                Arguments.of("an answer to nothing that was asked", forged(99, 5, "4, 0, 0, 0, 0, 0, 0, 0, 0")),
                Arguments.of("a value of another shape", forged(2, 5, "4, 0, 0, 0, 0, 0, 0, 0, 0")),
                Arguments.of("an exception of another shape", forged(2, 6, "1, 0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void survivesWhatIsWrittenWhereTheAnswersGo(String what, String bytes) {
        session = session(NOISE + "public double one(double x) { noise(" + bytes + "); return 0; }", USUAL);
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).as(what).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure).hasMessage("one sent something else than a returned value to the grader.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void survivesAForgedRecordThatBreaksItsOwnRule() {
        String minusOne = "4, -65, -16, 0, 0, 0, 0, 0, 0";
        String pair = "9, 0, 0, 0, 2, " + minusOne + ", 8, 0, 0, 0, 0";
        String answer = "9, 0, 0, 0, 3, " + pair + ", 6, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0";
        session = session(
                NOISE + "public Pair pair(double x) { noise(" + forged(2, 5, answer) + "); return new Pair(x, null); }",
                USUAL);
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.pair(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(trial.one(2)).isEqualTo(4);
    }

    @Test
    void keepsTheBeginningOfWhatIsPrinted() {
        session = session(
                "public double one(double x) { System.out.print(\"ä\".repeat(40_000)); System.err.print(\"end\");"
                        + " return 0; }",
                USUAL);

        subject().one(1);
        Output output = session.output();

        assertThat(output.text()).isEqualTo("ä".repeat(Output.MAX_BYTES / 2));
        assertThat(output.droppedBytes()).isEqualTo(80_003 - Output.MAX_BYTES);
    }

    @Test
    void joinsWhatSeveralCallsAndProcessesPrinted() {
        session = session(
                "public double one(double x) { System.out.print(x); if (x == 2) { throw new StackOverflowError(); }"
                        + " return 0; }",
                USUAL);
        Trial trial = subject();

        trial.one(1);
        failure(() -> trial.one(2));
        trial.one(3);

        assertThat(session.output()).isEqualTo(new Output("1.02.03.0", 0));
    }

    @Test
    void givesTheCodeCopiesOfTheArguments() {
        session = session("public double[] many(double[] x) { x[0] = 7; return x; }", USUAL);
        double[] argument = {1};

        double[] answer = subject().many(argument);

        assertThat(answer).containsExactly(7);
        assertThat(argument).containsExactly(1);
    }

    @Test
    void remembersWhatWasAnsweredAndWhichArgumentsChanged() {
        session = session("public double[] many(double[] x) { x[0] = 7; return x; }", USUAL);

        subject().one(4);
        subject().many(new double[] {1});
        subject().one(4);

        assertThat(session.observations())
                .extracting(Observation::method, Observation::answer, Observation::changed)
                .containsExactly(tuple("one", 8.0, Set.of()), tuple("many", new double[] {7}, Set.of(0)));
    }

    @Test
    void remembersThatAnEqualCallWasAnsweredOtherwise() {
        session = session("private int calls; public double one(double x) { return ++calls; }", USUAL);
        Trial trial = subject();

        trial.one(0);
        trial.one(0);

        assertThat(session.observations())
                .singleElement()
                .satisfies(seen -> assertThat(seen.repeatedOtherwise()).isTrue());
    }

    @Test
    void tellsOfEachCallWhatTheCodeMayRemember() {
        session = session("public double one(double x) { return x; }", USUAL);
        Trial first = subject();
        Trial second = subject();

        first.one(1);
        first.one(2);
        second.one(3);
        second.one(4);

        assertThat(session.observations())
                .extracting(Observation::earlier)
                .containsExactly(earlier(1, 1, 1, 1), earlier(1, 1, 1, 1), earlier(3, 3, 1, 2), earlier(3, 3, 1, 3));
    }

    private static List<List<Object>> earlier(double... arguments) {
        return Arrays.stream(arguments).mapToObj(List::<Object>of).toList();
    }

    @Test
    void keepsNothingThatAMutedSubjectPrints() {
        session = session("public double one(double x) { System.out.println(x); return x; }", USUAL);

        subject().one(1);
        ((Trial) session.newMutedSubject()).one(2);

        assertThat(session.output()).isEqualTo(new Output("1.0\n", 0));
    }

    @Test
    void givesEachSubjectAnInstanceOfItsOwn() {
        session = session("private int calls; public double one(double x) { return ++calls; }", USUAL);
        Trial first = subject();
        Trial second = subject();

        List<Double> answers = List.of(first.one(0), first.one(0), second.one(0), second.one(0));

        assertThat(answers).containsExactly(1.0, 2.0, 1.0, 2.0);
        assertThat(first).isNotEqualTo(second).hasToString("the submission's hw.Work");
    }

    @Test
    void showsTheCodeNothingOfItsSurroundings() {
        session = session(
                "public double one(double x) { try { return System.in.read() + System.getenv().size(); }"
                        + " catch (java.io.IOException e) { return -100; } }",
                USUAL);

        double endOfInputAndNoVariables = subject().one(1);

        assertThat(endOfInputAndNoVariables).isEqualTo(-1);
    }

    @Test
    void leavesNothingRunning() {
        session =
                session(PID + "static { new Thread(() -> { while (true) { Thread.onSpinWait(); } }).start(); }", USUAL);
        long pid = (long) pid(subject());
        boolean ranBefore = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);

        session.close();

        assertThat(ranBefore).isTrue();
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    private static double pid(Trial trial) {
        return Objects.requireNonNull(trial.many(new double[0]))[0];
    }

    /** {@return the source of an array that holds a whole frame} */
    private static String forged(int sequence, int kind, String value) {
        int length = 5 + value.split(",", -1).length;
        return "new byte[] {0, 0, 0, " + length + ", 0, 0, 0, " + sequence + ", " + kind + ", " + value + "}";
    }

    private Trial subject() {
        return (Trial) session.newSubject();
    }

    private static SubjectFailure failure(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(SubjectFailure.class, call::run));
    }

    private static Session session(String members, Rubric.Limits limits) {
        StringBuilder source = new StringBuilder(
                        "package hw; import gradecheck.session.Trial.Pair; public class Work implements Trial { ")
                .append(members);
        MEMBERS.forEach((name, member) -> source.append(members.contains(" " + name) ? "" : " " + member));
        Compiled compiled = COMPILER.compile(List.of(new SourceFile("Work.java", source + "}")));
        assertThat(compiled.diagnostics()).isEmpty();
        return new Session(
                SANDBOX, CONTRACT, new Submitted(compiled.implementations().get(0), compiled.classes()), limits);
    }

    private static String pathOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytesOf(Class<?> type) {
        try (InputStream in = Trial.class.getResourceAsStream("/" + pathOf(type))) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

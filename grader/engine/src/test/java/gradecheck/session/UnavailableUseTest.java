package gradecheck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradecheck.assignment.Contract;
import gradecheck.assignment.Rubric;
import gradecheck.result.CheckStatus;
import gradecheck.result.Refusal;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import gradecheck.verify.Sources;
import gradecheck.verify.Verdict;
import gradecheck.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check is told where it reaches code that was replaced. */
class UnavailableUseTest {

    private static final Rubric.Limits LIMITS = new Rubric.Limits(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final String USES_IT =
            "one uses java.lang.System.getenv (Work.java:3), which is not available in this" + " assignment.";
    private static final String MAKING_USES_IT = "No instance of hw.Work can be made: that uses java.lang.System.getenv"
            + " (Work.java:3), which is not available in this assignment.";

    private static final Sandbox SANDBOX = Sandbox.open(Isolation.VERIFIED);

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Contract contract;

    @SuppressWarnings("NullAway.Init") // set by each test
    private Session session;

    @BeforeAll
    static void readContract() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (Class<?> type : List.of(Trial.class, Trial.Pair.class)) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = Trial.class.getResourceAsStream("/" + path)) {
                entries.put(path, Objects.requireNonNull(in).readAllBytes());
            }
        }
        contract = new Contract(Trial.class, entries);
    }

    @AfterEach
    void closeSession() {
        session.close();
    }

    @AfterAll
    static void closeSandbox() {
        SANDBOX.close();
    }

    /** A class of which line 3 holds the given members. */
    private Trial subject(String members) {
        String rest = "public double[] many(double[] x) { return x; }\n"
                + "public Pair pair(double x) { return new Pair(x, null); }\n"
                + (members.contains("double one(") ? "" : "public double one(double x) { return x; }\n");
        Map<String, byte[]> classes = Sources.compile("package hw; import gradecheck.session.Trial.Pair;\n"
                + "public class Work implements gradecheck.session.Trial {\n" + members + "\n" + rest + "}\n");
        Verdict.Accepted accepted = (Verdict.Accepted) new Verifier(contract, List.of()).verify("hw.Work", classes);
        session = new Session(
                SANDBOX,
                contract,
                new Submitted(
                        "hw.Work",
                        accepted.classes(),
                        accepted.refusals().stream().map(Refusal::words).collect(Collectors.toSet())),
                LIMITS);
        return (Trial) session.newSubject();
    }

    private static SubjectFailure failure(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(SubjectFailure.class, call::run));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public double one(double x) { return System.getenv().size(); }",
                "public double one(double x) { return f(); } static int f() { return System.getenv().size(); }",
                "public double one(double x) { java.util.function.IntSupplier s = () -> System.getenv().size(); return"
                        + " s.getAsInt(); }",
                "public double one(double x) { return new In().n; } static class In { int n = System.getenv().size(); }",
                "public double one(double x) { return In.N; } static class In { static int N = System.getenv().size(); }",
                "public double one(double x) { return In.N; } static class In { static int N = f(); static int f() {"
                        + " return System.getenv().size(); } }",
                "public double one(double x) { try { return f(); } catch (Throwable e) { throw new"
                        + " IllegalStateException(\"oh\", e); } } static int f() { return System.getenv().size(); }"
            })
    void saysWhatTheMethodUsesAndWhereAtEachCall(String members) {
        Trial trial = subject(members);

        List<SubjectFailure> failures = List.of(failure(() -> trial.one(1)), failure(() -> trial.one(2)));

        assertThat(failures).extracting(SubjectFailure::status).containsOnly(CheckStatus.ERROR);
        assertThat(failures).extracting(SubjectFailure::getMessage).containsOnly(USES_IT);
        assertThat(failures).extracting(SubjectFailure::discreet).containsOnly(USES_IT);
        assertThat(trial.many(new double[] {3})).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int n = f(); static int f() { return System.getenv().size(); }",
                "static int n = f(); static int f() { return System.getenv().size(); }"
            })
    void saysThatMakingAnInstanceUsesItAtEachCall(String members) {
        Trial trial = subject(members);

        List<SubjectFailure> failures = List.of(
                failure(() -> trial.one(1)), failure(() -> trial.many(new double[0])), failure(() -> trial.one(2)));

        assertThat(failures).extracting(SubjectFailure::getMessage).containsOnly(MAKING_USES_IT);
    }

    @Test
    void catchingEverythingGainsAnAnswerOfOnesOwn() {
        Trial trial = subject("public double one(double x) { try { return f(); } catch (Throwable e) { return -x; } }"
                + " static int f() { System.getenv(); return 42; }");

        assertThat(trial.one(5)).isEqualTo(-5);
    }

    @Test
    void doesNotTellInHiddenChecksWhichOfSeveralWasReached() {
        Trial trial = subject("public double one(double x) { return x > 16 ? System.getenv().size() :"
                + " Runtime.getRuntime().availableProcessors(); }");

        SubjectFailure failure = failure(() -> trial.one(17));

        assertThat(failure).hasMessage(USES_IT);
        assertThat(failure.discreet()).isEqualTo("one uses something that is not available in this assignment.");
    }

    @Test
    void takesNoWordsFromTheCodeItself() {
        Trial trial = subject("public double one(double x) { throw new ExceptionInInitializerError(\"Exception"
                + " gradecheck.worker.UnavailableError: asked for \" + x + \" [in thread \\\"main\\\"]\"); }");

        SubjectFailure failure = failure(() -> trial.one(17));

        assertThat(failure.discreet()).doesNotContain("17").startsWith("one threw ");
    }
}

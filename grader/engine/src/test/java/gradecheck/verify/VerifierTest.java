package gradecheck.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.assignment.Contract;
import gradecheck.assignment.Name;
import gradecheck.assignment.Place;
import gradecheck.result.Refusal;
import gradecheck.worker.UnavailableError;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    private static final Contract CONTRACT = new Contract(DoubleSupplier.class, Map.of());
    private static final Verifier VERIFIER = new Verifier(CONTRACT, List.of());

    /** A class {@code hw.Net} of which a method is used as what it implements. */
    private static String net(String... members) {
        return "package hw;\npublic class Net implements java.util.function.DoubleSupplier {\n"
                + "public double getAsDouble() { return 1; }\n"
                + String.join("\n", members)
                + "\n}\n";
    }

    private static Verdict verify(String... sources) {
        return VERIFIER.verify("hw.Net", Sources.compile(sources));
    }

    private static Verdict.Accepted accepted(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return (Verdict.Accepted) verdict;
    }

    private static String reason(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        return ((Verdict.Rejected) verdict).reason();
    }

    private static Object call(Verdict verdict, String type, String method) throws Exception {
        Object instance = new Loaded(accepted(verdict).classes()).instance(type);
        Method declared = instance.getClass().getDeclaredMethod(method);
        declared.setAccessible(true);
        try {
            return declared.invoke(instance);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    @Test
    void tellsClassFileLineAndUse() {
        Verdict verdict = verify(net("static class In {", "void f() { System.exit(0); }", "}"));

        assertThat(accepted(verdict).refusals())
                .containsExactly(new Refusal("hw.Net$In", "Net.java", 5, "java.lang.System.exit"));
    }

    @Test
    void replacesTheMethodAndLeavesTheOthersAsTheyWere() throws Exception {
        Verdict verdict = verify(net("int two() { return 2; }", "int home() { return System.getenv().size(); }"));

        assertThat(call(verdict, "hw.Net", "two")).isEqualTo(2);
        assertThatExceptionOfType(UnavailableError.class)
                .isThrownBy(() -> call(verdict, "hw.Net", "home"))
                .withMessage("java.lang.System.getenv (Net.java:5)");
    }

    @Test
    void replacesTheBodyOfALambdaAlone() throws Exception {
        Verdict verdict = verify(net(
                "Object made() { java.util.function.IntSupplier s = () -> System.getenv().size(); return s; }",
                "int home() { return ((java.util.function.IntSupplier) made()).getAsInt(); }"));

        assertThat(call(verdict, "hw.Net", "made")).isNotNull();
        assertThatExceptionOfType(UnavailableError.class).isThrownBy(() -> call(verdict, "hw.Net", "home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static int f(long a, double[] b, String c) { System.exit(0); return 0; }",
                "double f(double a, long b) { System.exit(0); return 0; }",
                "interface I { default long f(long a) { System.exit(0); return a; } static void g() { System.exit(0); } }",
                "static class C { static int x = System.in.hashCode(); static { System.exit(0); } }",
                "static class C { final int x; C(long a) { x = System.getenv().size(); } }",
                "enum E { A; E() { System.exit(0); } }",
                "record R(int a) { R { System.exit(0); } static synchronized R of() { System.exit(1); return null; } }",
                "<T extends Exception> T f(T a) throws T { System.exit(0); throw a; }"
            })
    void replacesMethodsOfEveryShape(String member) throws Exception {
        Verdict.Accepted accepted = accepted(verify(net(member)));
        Loaded loaded = new Loaded(accepted.classes());

        assertThat(accepted.refusals()).isNotEmpty();
        for (String path : accepted.classes().keySet()) {
            assertWellFormed(path.replace(".class", "").replace('/', '.'), loaded);
        }
    }

    private static void assertWellFormed(String type, Loaded loaded) throws ClassNotFoundException {
        try {
            // The JVM's own verifier reads every method before it initialises a class.
            assertThat(Class.forName(type, true, loaded)).isNotNull();
        } catch (UnavailableError e) {
            // The initialiser is among what was replaced.
        }
    }

    @Test
    void leavesClassesInWhichNothingIsRefusedByteForByte() {
        Map<String, byte[]> classes = Sources.compile(net("static class Other { void f() { System.exit(0); } }"));

        Map<String, byte[]> safe = accepted(VERIFIER.verify("hw.Net", classes)).classes();

        assertThat(safe.get("hw/Net.class")).isEqualTo(classes.get("hw/Net.class"));
        assertThat(safe.get("hw/Net$Other.class")).isNotEqualTo(classes.get("hw/Net$Other.class"));
    }

    @Test
    void catchingEverythingDoesNotCatchWhatTheSameMethodUses() {
        Verdict verdict =
                verify(net("int f() { try { System.exit(0); } catch (Throwable t) { return 7; } return 8; }"));

        assertThatExceptionOfType(UnavailableError.class).isThrownBy(() -> call(verdict, "hw.Net", "f"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static String home = System.getenv(\"HOME\"); | the static initialiser of hw.Net",
                "static { System.exit(0); } | the static initialiser of hw.Net",
                "String home = System.getenv(\"HOME\"); | the constructor of hw.Net",
                "{ System.getenv(\"HOME\"); } | the constructor of hw.Net",
                "Net() { System.getenv(\"HOME\"); } | the constructor of hw.Net",
                "Net() { this(1); } Net(int a) { System.getenv(\"HOME\"); } | the constructor of hw.Net",
            })
    void rejectsWhereMakingAnInstanceNeedsIt(String member, String part) {
        String use = member.contains("exit") ? "java.lang.System.exit" : "java.lang.System.getenv";

        assertThat(reason(verify(net(member))))
                .isEqualTo("No instance of hw.Net can be made: " + part + " uses " + use + " (Net.java:4), which is not"
                        + " available in this assignment; move that to a method which no check needs, such as main.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static String home = System.getenv(\"HOME\"); | the static initialiser of hw.Base",
                "Base() { System.exit(0); } | the constructor of hw.Base"
            })
    void rejectsWhereASuperclassNeedsIt(String member, String part) {
        String base = "package hw;\nabstract class Base {" + member + "}";

        String reason = reason(verify(net().replace("Net implements", "Net extends Base implements"), base));

        assertThat(reason).startsWith("No instance of hw.Net can be made: " + part + " uses java.lang.System.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net() {} Net(String file) { System.getenv(file); }",
                "static final java.util.function.Supplier<Object> HOME = () -> System.getenv();",
                "static final Object HOME = read(); static Object read() { return System.getenv(); }",
                "static class Helper { static final Object HOME = System.getenv(); Helper() { System.exit(0); } }",
                "Net() { if (hashCode() == 0) { new Helper(); } } static class Helper { Helper() { System.exit(0); } }",
                "Object late = new Object() { int f() { return System.getenv().size(); } };"
            })
    void acceptsWhereAnInstanceMayBeMadeWithoutIt(String member) {
        assertThat(accepted(verify(net(member))).refusals()).isNotEmpty();
    }

    @Test
    void leavesOutCopiesOfTheContract() {
        Contract contract =
                new Contract(DoubleSupplier.class, Sources.compile("package hw; public record Pass(int a) {}"));
        Map<String, byte[]> classes = Sources.compile(
                net("int f(Pass pass) { return pass.a() + pass.hashCode(); }", "int g(Pass pass) { return pass.b(); }"),
                "package hw; public record Pass(int a) { int b() { return a; } }");

        Verdict.Accepted accepted = accepted(new Verifier(contract, List.of()).verify("hw.Net", classes));

        assertThat(accepted.copies()).containsExactly("hw.Pass");
        assertThat(accepted.classes()).containsOnlyKeys("hw/Net.class");
        assertThat(accepted.refusals()).containsExactly(new Refusal("hw.Net", "Net.java", 5, "hw.Pass.b"));
    }

    @Test
    void rejectsAnImplementationOfAnOfficialName() {
        Contract contract =
                new Contract(DoubleSupplier.class, Sources.compile("package hw; public record Net(int a) {}"));

        assertThat(reason(new Verifier(contract, List.of()).verify("hw.Net", Sources.compile(net()))))
                .isEqualTo("The class hw.Net has the name of a class of the assignment; rename it.");
    }

    @Test
    void rejectsNamesThatDifferInCaseAlone() {
        Contract contract =
                new Contract(DoubleSupplier.class, Sources.compile("package hw; public record Pass(int a) {}"));

        assertThat(reason(verify(net("static class A {} static class a {}"))))
                .isEqualTo("The classes hw.Net$A and hw.Net$a have the same name but for upper and lower case; rename"
                        + " one.");
        assertThat(reason(new Verifier(contract, List.of())
                        .verify("hw.Net", Sources.compile(net(), "package hw; class PASS {}"))))
                .isEqualTo("The class hw.PASS has the name of a class of the assignment; rename it.");
    }

    @Test
    void rejectsAClassFileOfAnotherName() {
        Map<String, byte[]> classes = new TreeMap<>(Sources.compile(net()));
        classes.put("hw/Other.class", Objects.requireNonNull(classes.get("hw/Net.class")));

        assertThat(reason(VERIFIER.verify("hw.Net", classes))).startsWith("The class file hw/Other.class ");
    }

    @Test
    void comesToAVerdictOnWhateverBytes() {
        byte[] good = Objects.requireNonNull(Sources.compile(net(
                        "static int[] a = {1}; String f(int n) { return switch (n) { case 1 -> \"a\" + n; default -> null; }; }",
                        "void g() { Runnable r = () -> System.exit(0); r.run(); System.getenv(); }"))
                .get("hw/Net.class"));
        List<Verdict> verdicts = new ArrayList<>();

        for (int i = 0; i < good.length; i++) {
            for (int value : new int[] {0, 1, 0x7F, 0xFF, good[i] + 1}) {
                byte[] broken = good.clone();
                broken[i] = (byte) value;
                verdicts.add(VERIFIER.verify("hw.Net", Map.of("hw/Net.class", broken)));
            }
            verdicts.add(VERIFIER.verify("hw.Net", Map.of("hw/Net.class", Arrays.copyOf(good, i))));
        }

        assertThat(verdicts).hasSize(6 * good.length).doesNotContainNull().anyMatch(Verdict.Rejected.class::isInstance);
    }

    @Test
    void letsARubricAllowMore() {
        Name entry = new Name("java.lang.System only getenv", new Place("rubric.yaml", 1, 1));
        Map<String, byte[]> classes = Sources.compile(net("void f() { System.getenv(); System.exit(0); }"));

        Verdict verdict = new Verifier(CONTRACT, List.of(entry)).verify("hw.Net", classes);

        assertThat(accepted(verdict).refusals()).extracting(Refusal::use).containsExactly("java.lang.System.exit");
    }

    @Test
    void judgesManySubmissionsAtATime() throws Exception {
        Map<String, byte[]> classes =
                Sources.compile(net("void f() { System.exit(0); new java.util.ArrayList<>().stream(); }"));
        Verifier fresh = new Verifier(CONTRACT, List.of());
        List<Callable<Verdict>> tasks = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            tasks.add(() -> fresh.verify("hw.Net", classes));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Verdict> verdict : threads.invokeAll(tasks)) {
                assertThat(accepted(verdict.get()).refusals()).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

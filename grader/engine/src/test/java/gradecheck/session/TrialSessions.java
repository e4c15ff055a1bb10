package gradecheck.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gradecheck.Needs;
import gradecheck.assignment.Contract;
import gradecheck.assignment.Rubric;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.sandbox.Sandbox;
import gradecheck.sandbox.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles classes under trial and opens sessions with them. Nobody looks at what they use before they run. */
final class TrialSessions implements AutoCloseable {

    /** Makes {@code many} tell the number of its process. */
    static final String PID =
            "public double[] many(double[] x) { return new double[] {ProcessHandle.current().pid()}; } ";

    private static final Rubric.Limits USUAL = new Rubric.Limits(Duration.ofSeconds(20), Duration.ofSeconds(60));

    static final Contract CONTRACT = new Contract(
            Trial.class,
            Stream.of(Trial.class, Trial.Pair.class)
                    .collect(Collectors.toMap(TrialSessions::pathOf, TrialSessions::bytesOf)));

    /** Members of the class under trial where a test does not give its own. */
    private static final Map<String, String> MEMBERS = Map.of(
            "one(", "public double one(double x) { return 2 * x; }",
            "many(", "public double[] many(double[] x) { return x; }",
            "pair(", "public Pair pair(double x) { return new Pair(x, new double[] {x}); }");

    private static final String IMPORTS = "package hw; import gradecheck.session.Trial.Pair; import java.io.*;"
            + " import java.net.*; import java.nio.file.*; import java.util.*; ";

    private final Sandbox sandbox;
    private final Compiler compiler;

    TrialSessions() {
        this(Tier.VERIFIED);
    }

    /** Skips the test where the tier is not to be had. */
    TrialSessions(Tier tier) {
        sandbox = Needs.sandbox(tier);
        compiler = new Compiler(
                sandbox,
                new Official(Trial.class.getName(), CONTRACT.classNames(), Set.of("Trial")),
                CONTRACT.entries());
    }

    /** {@return a session with a class of these members, under limits that no test reaches} */
    Session open(String members) {
        return open(members, USUAL);
    }

    /** {@return a session with a class of these members} */
    Session open(String members, Rubric.Limits limits) {
        return open(compiled(members), limits);
    }

    /** {@return a class of these members, named {@code hw.Work}} */
    Submitted compiled(String members) {
        StringBuilder source = new StringBuilder(IMPORTS)
                .append("public class Work implements Trial { ")
                .append(members);
        MEMBERS.forEach((name, member) -> source.append(members.contains(" " + name) ? "" : " " + member));
        Compiled compiled = compiler.compile(List.of(new SourceFile("Work.java", source + "}")));
        assertThat(compiled.diagnostics()).isEmpty();
        return new Submitted(compiled.implementations().get(0), compiled.classes(), Set.of());
    }

    /** {@return a session with these classes} */
    Session open(Submitted submitted) {
        return open(submitted, USUAL);
    }

    private Session open(Submitted submitted, Rubric.Limits limits) {
        return new Session(sandbox, CONTRACT, submitted, limits);
    }

    /** {@return a new instance of the class under trial} */
    static Trial subject(Session session) {
        return (Trial) session.newSubject();
    }

    /** {@return the number of the process that answers} */
    static double pid(Trial trial) {
        return Objects.requireNonNull(trial.many(new double[0]))[0];
    }

    /** {@return how a call failed} */
    static SubjectFailure failure(Runnable call) {
        return Objects.requireNonNull(catchThrowableOfType(SubjectFailure.class, call::run));
    }

    @Override
    public void close() {
        compiler.close();
        sandbox.close();
    }

    /** {@return where a class lies on a class path} */
    static String pathOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    /** {@return the class file} */
    static byte[] bytesOf(Class<?> type) {
        try (InputStream in = Trial.class.getResourceAsStream("/" + pathOf(type))) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

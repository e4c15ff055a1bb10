package backprop.reference.checks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import backprop.BackpropagationAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

/**
 * All public and hidden checks, run on one implementation with one seed.
 *
 * <p>An outcome is named {@code Class.method}, or {@code Class.method[part]} where parts count for themselves.
 */
final class CheckRun {

    /** What came of a check. */
    enum Status {
        PASSED,
        FAILED,
        BLOCKED,
        THREW
    }

    /** An outcome with what it says. */
    record Outcome(Status status, String message) {}

    private final Map<String, Outcome> outcomes = new TreeMap<>();
    private final List<String> curves = new ArrayList<>();

    private CheckRun() {}

    static CheckRun of(Supplier<BackpropagationAssignment> subject, long seed) {
        return of(subject, seed, ".*Checks");
    }

    static CheckRun of(Supplier<BackpropagationAssignment> subject, long seed, String classes) {
        CheckRun run = new CheckRun();
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getStore()
                    .put(
                            Namespace.create(List.of("check run")),
                            "bundle",
                            new RunParameters.Bundle(subject, seed, (name, student, right) -> run.curves.add(name)));
            session.getLauncher().execute(request(classes), run.listener());
        }
        return run;
    }

    private static LauncherDiscoveryRequest request(String classes) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("backprop"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*Checks"))
                .filters(ClassNameFilter.excludeClassNamePatterns("backprop\\.reference\\.course\\..*"))
                .filters(ClassNameFilter.includeClassNamePatterns(classes))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter("junit.jupiter.extensions.autodetection.exclude", "backprop.HomeSubject")
                .build();
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** {@return what came of one check or part, which must have run} */
    Outcome outcome(String name) {
        return Objects.requireNonNull(outcomes.get(name), name);
    }

    List<String> curves() {
        return curves;
    }

    /** {@return the names of all hidden checks and parts that did not pass} */
    Set<String> lostHidden() {
        return names(name -> name.startsWith("Hidden"), status -> status != Status.PASSED);
    }

    /** {@return the names of all public checks and parts that failed or threw, without the blocked ones} */
    Set<String> lostPublic() {
        return names(name -> !name.startsWith("Hidden"), status -> status == Status.FAILED || status == Status.THREW);
    }

    Set<String> with(Status wanted) {
        return names(name -> true, status -> status == wanted);
    }

    private Set<String> names(Predicate<String> isWanted, Predicate<Status> hasStatus) {
        return outcomes.entrySet().stream()
                .filter(entry -> isWanted.test(entry.getKey())
                        && hasStatus.test(entry.getValue().status()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                if (identifier.isTest()) {
                    outcomes.put(name(identifier), outcome(result));
                }
            }
        };
    }

    private static String name(TestIdentifier identifier) {
        MethodSource method = (MethodSource) identifier.getSource().orElseThrow();
        String check = method.getJavaClass().getSimpleName() + "." + method.getMethodName();
        boolean isPart = identifier.getUniqueId().contains("test-template-invocation");
        return isPart ? check + "[" + identifier.getDisplayName() + "]" : check;
    }

    private static Outcome outcome(TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        String message = thrown == null ? "" : String.valueOf(thrown.getMessage());
        if (thrown instanceof TestAbortedException) {
            return new Outcome(Status.BLOCKED, message);
        }
        if (thrown instanceof AssertionError) {
            return new Outcome(Status.FAILED, message);
        }
        return new Outcome(thrown == null ? Status.PASSED : Status.THREW, message);
    }
}

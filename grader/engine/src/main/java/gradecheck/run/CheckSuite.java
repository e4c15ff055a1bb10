package gradecheck.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Name;
import gradecheck.assignment.Rubric;
import gradecheck.assignment.Spelling;
import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import gradecheck.result.Curve;
import gradecheck.score.Outcome;
import gradecheck.session.Session;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The checks of an assignment, matched with its rubric. Safe for use by several threads. */
public final class CheckSuite {

    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();

    private final Assignment assignment;
    private final LauncherDiscoveryRequest request;

    private CheckSuite(Assignment assignment) {
        this.assignment = assignment;
        this.request = LauncherDiscoveryRequestBuilder.request()
                .selectors(inOrderOfRubric(assignment).stream()
                        .map(type -> selectClass(type))
                        .toList())
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter(
                        "junit.jupiter.extensions.autodetection.include", CheckParameters.class.getName())
                .build();
    }

    /**
     * Finds the checks of an assignment.
     *
     * @param assignment with its check classes
     * @return the checks
     * @throws UsageFault where a check has no points, or points have no check, with the place in the rubric
     */
    public static CheckSuite of(Assignment assignment) {
        CheckSuite suite = new CheckSuite(assignment);
        Rubric rubric = assignment.rubric();
        Set<String> tests = suite.discover();
        Set<String> pointless = new TreeSet<>(tests);
        rubric.checks().forEach(check -> pointless.remove(check.id()));
        // A name without a test comes first: a test without points is often what it was meant to be.
        for (Rubric.Check check : rubric.checks()) {
            if (!tests.contains(check.id())) {
                throw check.name()
                        .wrong("there is no test '" + check.id() + "' in a class named *Checks of "
                                + rubric.checkPackages().stream()
                                        .map(Name::text)
                                        .collect(Collectors.joining(" or "))
                                + Spelling.didYouMean(check.id(), pointless.stream())
                                        .orElse(""));
            }
        }
        if (!pointless.isEmpty()) {
            throw rubric.tasksPlace()
                    .wrong("no task gives points to " + String.join(", ", pointless)
                            + "; list each check under one of the tasks");
        }
        return suite;
    }

    /** Lower tasks first, so that what a method does wrong is first met, and told, where it is asked for itself. */
    private static List<Class<?>> inOrderOfRubric(Assignment assignment) {
        List<String> ids =
                assignment.rubric().checks().stream().map(Rubric.Check::id).toList();
        ToIntFunction<Class<?>> place = type -> (int) ids.stream()
                .takeWhile(id -> !id.startsWith(type.getSimpleName() + "."))
                .count();
        return assignment.checkClasses().stream()
                .sorted(Comparator.comparingInt(place))
                .toList();
    }

    /** {@return the id of the check that a test method is} */
    static String idOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** {@return the id of the check an identifier belongs to; empty for engines and classes} */
    static String idOf(TestIdentifier identifier) {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> idOf(((MethodSource) source).getJavaMethod()))
                .orElse("");
    }

    private Set<String> discover() {
        return inLoader(() -> {
            try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
                TestPlan plan = session.getLauncher().discover(request);
                return plan.getRoots().stream()
                        .flatMap(root -> plan.getDescendants(root).stream())
                        .map(CheckSuite::idOf)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        });
    }

    /**
     * Runs every check on one submission.
     *
     * @param session with the submission's code
     * @param seed of the run, from which all hidden inputs are drawn
     * @return what came of them
     * @throws GraderFault where a check itself is broken
     */
    public Observed run(Session session, long seed) {
        OutcomeListener listener = new OutcomeListener(assignment.rubric());
        CheckRun run = new CheckRun(session, assignment, seed, listener::passed);
        inLoader(() -> {
            try (LauncherSession launcherSession = LauncherFactory.openSession(CONFIG)) {
                launcherSession.getStore().put(Namespace.create(CheckParameters.STORE), CheckParameters.RUN, run);
                Launcher launcher = launcherSession.getLauncher();
                launcher.execute(request, listener);
            }
            return Set.of();
        });
        session.fault().ifPresent(fault -> {
            throw fault;
        });
        return new Observed(listener.outcomes(), inOrderOfTasks(run.student()), inOrderOfTasks(run.reference()));
    }

    /** Checks run in an order of JUnit's; a curve that is named after a task takes that task's place. */
    private Map<String, Curve> inOrderOfTasks(Map<String, Curve> curves) {
        Map<String, Curve> ordered = new LinkedHashMap<>();
        assignment.rubric().tasks().stream()
                .map(Rubric.Task::id)
                .filter(curves::containsKey)
                .forEach(id -> ordered.put(id, curves.get(id)));
        new TreeMap<>(curves).forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Jupiter finds its services through the context class loader of the thread. */
    private <T> T inLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(assignment.loader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * What the checks saw.
     *
     * @param outcomes by id of the check
     * @param curves the student's training curves by optimizer
     * @param referenceCurves the right ones under the same names
     */
    public record Observed(
            Map<String, List<Outcome>> outcomes, Map<String, Curve> curves, Map<String, Curve> referenceCurves) {

        /** Copies its maps. */
        public Observed {
            outcomes = Map.copyOf(outcomes);
            curves = new LinkedHashMap<>(curves);
            referenceCurves = new LinkedHashMap<>(referenceCurves);
        }
    }
}

package gradecheck.run;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Rubric;
import gradecheck.checkkit.Curves;
import gradecheck.checkkit.Earlier;
import gradecheck.result.Curve;
import gradecheck.result.Visibility;
import gradecheck.session.Session;
import gradecheck.session.Transcript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the checks of one submission share while they run: its session, the seed, and a place for curves. */
final class CheckRun implements Curves, Earlier {

    private final Session session;
    private final Class<?> contract;
    private final Set<String> publicChecks;
    private final long seed;
    private final Earlier earlier;
    private String asking = "";
    private Transcript transcript;
    private final Map<String, Curve> student = new LinkedHashMap<>();
    private final Map<String, Curve> reference = new LinkedHashMap<>();

    CheckRun(Session session, Assignment assignment, long seed, Earlier earlier) {
        this.earlier = earlier;
        this.session = session;
        this.contract = assignment.contract().type();
        this.publicChecks = assignment.rubric().checks().stream()
                .filter(check -> check.visibility() == Visibility.PUBLIC)
                .map(Rubric.Check::id)
                .collect(Collectors.toSet());
        this.seed = seed;
        this.transcript = session.newTranscript();
    }

    /**
     * Gives the submission to a check; what it prints is heard in those that students have, too. The parts of a check
     * ask the same, so they share one transcript.
     */
    Object newSubject(String check) {
        if (!check.equals(asking)) {
            asking = check;
            transcript = publicChecks.contains(check) ? session.newTranscript() : session.newMutedTranscript();
        }
        return session.newSubject(transcript);
    }

    Class<?> contract() {
        return contract;
    }

    long seed() {
        return seed;
    }

    @Override
    public void add(String name, double[] studentCurve, double[] referenceCurve) {
        student.put(name, curve(studentCurve));
        reference.put(name, curve(referenceCurve));
    }

    @Override
    public boolean passed(String check, String part) {
        return earlier.passed(check, part);
    }

    private static Curve curve(double[] values) {
        return new Curve(Arrays.stream(values)
                .limit(Math.min(values.length, MAX_EPOCHS))
                .boxed()
                .toList());
    }

    /** A student may return a curve of any length; no report shows more than this. */
    private static final int MAX_EPOCHS = 1_000;

    Map<String, Curve> student() {
        return student;
    }

    Map<String, Curve> reference() {
        return reference;
    }

    /** {@return the types of the parameters a check may ask for} */
    List<Class<?>> parameterTypes() {
        return List.of(contract, java.util.random.RandomGenerator.class, Curves.class, Earlier.class);
    }
}

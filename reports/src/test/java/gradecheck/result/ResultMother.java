package gradecheck.result;

import gradecheck.result.Compilation.Diagnostic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives birth to results for tests: change what matters, leave the rest as it is. */
public final class ResultMother {

    /** The assignment of every result. */
    public static final AssignmentRef ASSIGNMENT =
            new AssignmentRef("backpropagation", "Backpropagation from scratch", "1.0", "a".repeat(64));

    private String id = "ada";
    private String name = "Ada Lovelace";
    private HandIn handIn = HandIn.NONE;
    private SubmissionStatus status = SubmissionStatus.GRADED;
    private List<String> notes = List.of();
    private final List<TaskResult> tasks = new ArrayList<>();
    private List<Finding> findings = List.of();
    private List<Diagnostic> diagnostics = List.of();
    private List<Refusal> refusals = List.of();
    private final Map<String, Curve> curves = new LinkedHashMap<>();
    private final Map<String, Curve> referenceCurves = new LinkedHashMap<>();
    private Isolation isolation = new Isolation("strict", "passed", List.of());
    private Output output = Output.NONE;
    private Graph graph = Graph.NONE;
    private Sources sources = Sources.NONE;
    private long durationMillis = 310;
    private String sha256 = "";

    private ResultMother() {}

    /** {@return a graded submission without a task} */
    public static ResultMother aResult() {
        return new ResultMother();
    }

    /** {@return two tasks, the first with full marks, the second with 5 of 15 points} */
    public static ResultMother partlyRight() {
        return aResult()
                .withTask("sigmoid", "Sigmoid", passed("SigmoidChecks.publishedValue", "5"))
                .withTask("adam", "Adam", passed("AdamChecks.first", "5"), failed("AdamChecks.second", "10"));
    }

    /** {@return a submission with one error of the compiler, in line 12} */
    public static ResultMother notCompiling() {
        return aResult()
                .withStatus(SubmissionStatus.COMPILE_ERROR)
                .withDiagnostic(new Diagnostic("Backpropagation.java", 12, "';' expected", "        double u = w[0]"))
                .withTask("sigmoid", "Sigmoid", blocked("SigmoidChecks.publishedValue", "5"));
    }

    /**
     * {@return a check that passed}
     *
     * @param id of the check
     * @param points it earned, all it can
     */
    public static CheckResult passed(String id, String points) {
        return check(id, CheckStatus.PASSED, points, points, "", Map.of());
    }

    /**
     * {@return a check with a message, a hint and two facts}
     *
     * @param id of the check
     * @param points it can earn
     */
    public static CheckResult failed(String id, String points) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("expected", "0.5");
        facts.put("actual", "0.25");
        return check(id, CheckStatus.FAILED, "0", points, "expected 0.5, was 0.25", facts);
    }

    /**
     * {@return a check that could not be judged}
     *
     * @param id of the check
     * @param points it can earn
     */
    public static CheckResult blocked(String id, String points) {
        return check(id, CheckStatus.BLOCKED, "0", points, "forward gave nothing to build on", Map.of());
    }

    /**
     * {@return the same check, known to the course alone}
     *
     * @param check a public one
     */
    public static CheckResult hidden(CheckResult check) {
        return new CheckResult(
                check.id(),
                check.name(),
                Visibility.HIDDEN,
                check.status(),
                check.score(),
                check.maxScore(),
                check.message(),
                check.hint(),
                check.parts(),
                check.facts());
    }

    /**
     * {@return the same check, with values that count for themselves}
     *
     * @param check whose id, name, visibility and points it has
     * @param status what came of it
     * @param parts in order
     */
    public static CheckResult ofParts(CheckResult check, CheckStatus status, PartResult... parts) {
        return new CheckResult(
                check.id(),
                check.name(),
                check.visibility(),
                status,
                check.score(),
                check.maxScore(),
                check.message(),
                check.hint(),
                List.of(parts),
                check.facts());
    }

    /**
     * {@return a public check without parts}
     *
     * @param id of the check
     * @param status what came of it
     * @param score points earned
     * @param max points it can earn
     * @param message what happened
     * @param facts named values
     */
    public static CheckResult check(
            String id, CheckStatus status, String score, String max, String message, Map<String, String> facts) {
        return new CheckResult(
                id,
                "Answers " + id.substring(id.indexOf('.') + 1),
                Visibility.PUBLIC,
                status,
                points(score),
                points(max),
                message,
                status == CheckStatus.FAILED ? "Look at the sign." : "",
                List.of(),
                facts);
    }

    /**
     * {@return that many points}
     *
     * @param decimal for example {@code 6.67}
     */
    public static Points points(String decimal) {
        return Points.of(new BigDecimal(decimal));
    }

    /**
     * {@return a curve that starts at 84.6}
     *
     * @param epochs how many
     * @param factor by which it falls each epoch
     */
    public static Curve falling(int epochs, double factor) {
        return new Curve(IntStream.range(0, epochs)
                .mapToObj(i -> 84.6 * Math.pow(factor, i))
                .toList());
    }

    /**
     * {@return this, with another id}
     *
     * @param newId of the submission
     */
    public ResultMother withId(String newId) {
        id = newId;
        return this;
    }

    /**
     * {@return this, with another name}
     *
     * @param newName of the submission
     */
    public ResultMother withName(String newName) {
        name = newName;
        return this;
    }

    /**
     * {@return this, handed in by a platform}
     *
     * @param newHandIn what the platform tells of it
     */
    public ResultMother withHandIn(HandIn newHandIn) {
        handIn = newHandIn;
        return this;
    }

    /**
     * {@return this, with another status}
     *
     * @param newStatus of the submission
     */
    public ResultMother withStatus(SubmissionStatus newStatus) {
        status = newStatus;
        return this;
    }

    /**
     * {@return this, with these notes}
     *
     * @param newNotes a sentence each
     */
    public ResultMother withNotes(String... newNotes) {
        notes = List.of(newNotes);
        return this;
    }

    /**
     * {@return this, with one more task}
     *
     * @param taskId of the task
     * @param title of the task
     * @param checks whose points the task sums up
     */
    public ResultMother withTask(String taskId, String title, CheckResult... checks) {
        Points score = List.of(checks).stream().map(CheckResult::score).reduce(Points.ZERO, Points::plus);
        Points max = List.of(checks).stream().map(CheckResult::maxScore).reduce(Points.ZERO, Points::plus);
        tasks.add(new TaskResult(taskId, title, score, max, List.of(checks)));
        return this;
    }

    /**
     * {@return this, with these findings}
     *
     * @param newFindings in order
     */
    public ResultMother withFindings(Finding... newFindings) {
        findings = List.of(newFindings);
        return this;
    }

    /**
     * {@return this, with what the compiler said}
     *
     * @param diagnostic the only one
     */
    public ResultMother withDiagnostic(Diagnostic diagnostic) {
        diagnostics = List.of(diagnostic);
        return this;
    }

    /**
     * {@return this, with a place at which it uses what is not available}
     *
     * @param refusal the only one
     */
    public ResultMother withRefusal(Refusal refusal) {
        refusals = List.of(refusal);
        return this;
    }

    /**
     * {@return this, with one more curve of the student}
     *
     * @param optimizer under which it is kept
     * @param student the curve
     */
    public ResultMother withCurve(String optimizer, Curve student) {
        curves.put(optimizer, student);
        return this;
    }

    /**
     * {@return this, with one more curve to compare with}
     *
     * @param optimizer under which it is kept
     * @param reference the curve
     */
    public ResultMother withReferenceCurve(String optimizer, Curve reference) {
        referenceCurves.put(optimizer, reference);
        return this;
    }

    /**
     * {@return this, with this output}
     *
     * @param newOutput what the code printed
     */
    public ResultMother withOutput(Output newOutput) {
        output = newOutput;
        return this;
    }

    /**
     * Sets how the code was kept apart.
     *
     * @param newIsolation in place of the strict tier
     * @return this
     */
    public ResultMother withIsolation(Isolation newIsolation) {
        isolation = newIsolation;
        return this;
    }

    /**
     * {@return this, with a graph}
     *
     * @param newGraph with what was seen of it
     */
    public ResultMother withGraph(Graph newGraph) {
        graph = newGraph;
        return this;
    }

    /**
     * {@return this, with sources}
     *
     * @param newSources of the student
     */
    public ResultMother withSources(Sources newSources) {
        sources = newSources;
        return this;
    }

    /**
     * {@return this, with other sources}
     *
     * @param digest of them
     */
    public ResultMother withSha256(String digest) {
        sha256 = digest;
        return this;
    }

    /**
     * {@return this, with another duration}
     *
     * @param millis 0 or more
     */
    public ResultMother withDurationMillis(long millis) {
        durationMillis = millis;
        return this;
    }

    /** Sources that no other submission has. */
    private String ownDigest() {
        return id.equals("ada") ? "b".repeat(64) : String.format("%064x", id.hashCode());
    }

    /** {@return the result; its scores are the sums over its tasks} */
    public Result build() {
        return new Result(
                ASSIGNMENT,
                new SubmissionRef(id, name, id + ".java", sha256.isEmpty() ? ownDigest() : sha256, handIn),
                status,
                tasks.stream().map(TaskResult::score).reduce(Points.ZERO, Points::plus),
                tasks.stream().map(TaskResult::maxScore).reduce(Points.ZERO, Points::plus),
                notes,
                tasks,
                findings,
                new Compilation(diagnostics),
                refusals,
                curves,
                referenceCurves,
                output,
                graph,
                sources,
                isolation,
                42,
                new GraderRef("0.1.0", "0123456789abcdef", "17.0.15"),
                "c".repeat(64),
                durationMillis);
    }
}

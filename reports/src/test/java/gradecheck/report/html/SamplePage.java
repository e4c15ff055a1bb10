package gradecheck.report.html;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.falling;
import static gradecheck.result.ResultMother.hidden;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.ofParts;
import static gradecheck.result.ResultMother.passed;

import gradecheck.report.Hostile;
import gradecheck.result.Attendance;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.HandIn;
import gradecheck.result.Isolation;
import gradecheck.result.Output;
import gradecheck.result.PartResult;
import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.Sources;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of both kinds, for what must hold for every page. */
enum SamplePage {
    PERFECT_SUBMISSION(SubmissionPage.render(perfect())),
    FAILING_SUBMISSION(SubmissionPage.render(failing())),
    SUBMISSION_THAT_DOES_NOT_COMPILE(SubmissionPage.render(withSource(notCompiling(), 12, "';' expected"))),
    HOSTILE_SUBMISSION(SubmissionPage.render(Hostile.result())),
    EMPTY_SUBMISSION(SubmissionPage.render(aResult().build())),
    PERFECT_CLASS(dashboard(perfect(), perfect())),
    CLASS_OF_ALL_KINDS(dashboard(
            Stream.of(perfect(), failing(), notCompiling().build(), Hostile.result()),
            Stream.generate(SamplePage::failing).limit(20))),
    CLASS_THAT_DOES_NOT_COMPILE(dashboard(notCompiling().build(), notCompiling().build())),
    CLASS_THAT_WAS_GRADED_AGAIN(gradedAgain()),
    HOSTILE_CLASS(dashboard(Hostile.result())),
    CLASS_ON_A_ROSTER(onARoster()),
    EMPTY_CLASS(dashboard());

    private final String html;

    SamplePage(String html) {
        this.html = html;
    }

    String html() {
        return html;
    }

    static Result perfect() {
        return training(0.9)
                .withTask("sigmoid", "Sigmoid", passed("SigmoidChecks.publishedValue", "5"))
                .withTask("adam", "Adam", passed("AdamChecks.first", "15"))
                .build();
    }

    static Result failing() {
        return withSource(
                failingTraining(), 40, "adam threw ArithmeticException: / by zero (Backpropagation.java:40).");
    }

    private static Result withSource(ResultMother result, int line, String message) {
        String text =
                "    /** \tSums. */ double sum(double[] x) { return x[0] + x[1] + x[2] + x[3] + x[4] + x[5]; }\n\n"
                        .repeat(30);
        Sources.File plain = new Sources.File("src/main/java/hw/Helper.java", text, List.of());
        Sources.File marked = new Sources.File(
                "src/main/java/hw/Backpropagation.java", text, List.of(new Sources.Marker(line, message)));
        return result.withSources(new Sources(List.of(marked, plain), 480)).build();
    }

    private static ResultMother failingTraining() {
        return training(1.7)
                .withId("grace")
                .withName("Grace Hopper")
                .withTask("sigmoid", "Sigmoid", failed("SigmoidChecks.first", "2"), failed("SigmoidChecks.second", "3"))
                .withTask("backward", "Backward", gradients())
                .withTask("adam", "Adam", failed("AdamChecks.first", "5"), hidden(failed("AdamChecks.second", "10")))
                .withFindings(
                        new Finding("adam.ema", "adam", "Mixes up averages.", "All vectors fit."),
                        new Finding("conduct.input", "sigmoid", "Changes its arguments.", "Every call did."))
                .withOutput(new Output("epoch 1\n" + "x".repeat(3000) + "\n", 12))
                .withIsolation(new Isolation("verified", "failed", List.of("The program bwrap was not found.")))
                .withNotes("Two copies of the contract were left out.");
    }

    private static CheckResult[] gradients() {
        PartResult right = new PartResult("dw1", CheckStatus.PASSED, "");
        PartResult wrong = new PartResult(
                "dw3",
                CheckStatus.FAILED,
                "dw3 is off.",
                Map.of("expected", "-0.005625405580266319", "actual", "-0.05625405580266319"));
        PartResult vague =
                new PartResult("dw3", CheckStatus.FAILED, "dw3 is off.", Map.of("relative error", "about 0.1"));
        return new CheckResult[] {
            ofParts(failed("BackwardChecks.published", "1"), CheckStatus.PARTIAL, right, wrong),
            hidden(ofParts(failed("BackwardChecks.more", "1"), CheckStatus.PARTIAL, right, vague))
        };
    }

    private static ResultMother training(double factor) {
        return aResult()
                .withCurve("vanilla", falling(20, factor))
                .withCurve("adam", new Curve(List.of(3.0, 2.0, Double.NaN)))
                .withReferenceCurve("vanilla", falling(20, 0.9))
                .withReferenceCurve("adam", falling(20, 0.8));
    }

    private static String gradedAgain() {
        List<Result> before =
                List.of(failing(), notCompiling().withId(Hostile.TEXT).build());
        List<Result> now = List.of(
                perfect(), Hostile.result(), failingTraining().withId("<new>").build());
        return DashboardPage.render(
                Summary.of(ASSIGNMENT, now, Duration.ofMillis(8700))
                        .withRun(2, List.of())
                        .since(Summary.of(ASSIGNMENT, before, Duration.ZERO)),
                now);
    }

    private static String onARoster() {
        List<Result> results = Stream.of("ada", "ben-" + "x".repeat(95), "chloe")
                .map(id -> aResult()
                        .withId(id)
                        .withName(id)
                        .withSha256("c".repeat(64))
                        .withHandIn(new HandIn("canvas", id, "", "", true))
                        .build())
                .toList();
        Attendance attendance = new Attendance(
                9, List.of(new Attendance.Absent("7", "<b>" + "y".repeat(120), "")), List.of("ada", "chloe"));
        return DashboardPage.render(
                Summary.of(ASSIGNMENT, results, Duration.ofMillis(8700)).withRoster(attendance), results);
    }

    static String dashboard(Result... results) {
        return dashboard(Arrays.stream(results), Stream.empty());
    }

    static String dashboard(Stream<Result> some, Stream<Result> others) {
        List<Result> results = Stream.concat(some, others).toList();
        return DashboardPage.render(Summary.of(ASSIGNMENT, results, Duration.ofMillis(8700)), results);
    }
}

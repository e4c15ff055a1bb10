package gradecheck.grading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.intake.Entry;
import gradecheck.result.CheckResult;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.TaskResult;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grades every folder of {@code src/test/submissions}, several at a time, and holds each result against the
 * {@code .expected.json} beside it; an honest submission that comes after all of them must not have suffered.
 */
class FixtureSubmissionsTest {

    private static final Path FIXTURES = Path.of("src/test/submissions");
    private static final Path HONEST = Path.of("../../examples/submissions/ada");
    private static final int LANES = 4;

    private static final Bundle BUNDLE =
            Bundle.open(Path.of(requireNonNull(System.getProperty("gradecheck.assignment"))));
    private static final Sandbox SANDBOX = Sandbox.open(Isolation.AUTO);

    /** By the limit of a call, which is short where a submission is known to never return. */
    private static final Map<Duration, SubmissionGrader> GRADERS = new ConcurrentHashMap<>();

    private static final Map<String, Result> RESULTS = new ConcurrentSkipListMap<>();

    /** What a batch has in memory at its end. */
    private static final Queue<Result> KEPT = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void gradeAll() throws IOException {
        Map<Duration, List<Entry>> entries;
        try (Stream<Path> files = Files.list(FIXTURES)) {
            entries = files.filter(Files::isDirectory)
                    .sorted()
                    .map(FixtureSubmissionsTest::entry)
                    .collect(Collectors.groupingBy(entry -> callLimit(entry.id())));
        }
        entries.entrySet().parallelStream()
                .forEach(same -> KEPT.addAll(new Batch(
                                grader(same.getKey()),
                                ResultStore.NONE,
                                LANES,
                                (result, isNew) ->
                                        RESULTS.put(result.submission().id(), result))
                        .grade(same.getValue())));
    }

    @AfterAll
    static void close() throws IOException {
        GRADERS.values().forEach(SubmissionGrader::close);
        SANDBOX.close();
        BUNDLE.close();
    }

    @TestFactory
    Stream<DynamicTest> earnsWhatTheMarkingRulesSay() {
        assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(32);

        return RESULTS.values().stream()
                .map(result -> dynamicTest(result.submission().id(), () -> {
                    JsonNode expected = expected(result.submission().id());
                    assertThat(result.status().id())
                            .isEqualTo(expected.path("status").asString());
                    assertScores(result, expected.path("scores"));
                    assertNotes(result, expected.path("notes"));
                    assertMessages(result, expected.path("messages"));
                    assertDiagnostics(result, expected.path("diagnostics"));
                    assertRefusals(result, expected.path("refusals"));
                }));
    }

    @Test
    void keepsTheBeginningOfAMegabyteAndCountsTheRest() {
        Result result = requireNonNull(RESULTS.get("prints-a-megabyte"));

        assertThat(result.output().text())
                .startsWith("\u001b[2J\u001b[31mred\u001b[0m <script>")
                .hasSize(64 * 1024);
        assertThat(result.output().droppedBytes()).isGreaterThan(1_000_000);
    }

    @Test
    void letsGoOfSourcesOnceTheyAreReported() {
        assertThat(RESULTS.values())
                .anySatisfy(result -> assertThat(result.sources().files()).isNotEmpty());
        assertThat(KEPT)
                .hasSameSizeAs(RESULTS.values())
                .extracting(Result::sources)
                .containsOnly(Sources.NONE);
    }

    @Test
    void gradesAnHonestSubmissionAfterAllOfThemAsIfNothingHadHappened() {
        Entry ada = new Entry("ada", "ada", "ada", HONEST);

        List<Points> scores = GRADERS.values().stream()
                .map(grader -> grader.grade(ada).score())
                .toList();

        assertThat(scores).isNotEmpty().containsOnly(new Points(10_000));
    }

    private static void assertScores(Result result, JsonNode expected) {
        Map<String, BigDecimal> actual = new LinkedHashMap<>();
        Map<String, BigDecimal> right = new LinkedHashMap<>();
        for (TaskResult task : result.tasks()) {
            actual.put(task.id(), task.score().toDecimal());
            right.put(
                    task.id(),
                    Points.of(expected.path(task.id()).decimalValue()).toDecimal());
        }
        assertThat(actual).isEqualTo(right);
    }

    private static void assertNotes(Result result, JsonNode expected) {
        assertThat(result.notes())
                .containsExactlyElementsOf(
                        expected.valueStream().map(JsonNode::asString).toList());
    }

    private static void assertMessages(Result result, JsonNode expected) {
        expected.forEachEntry((task, fragment) -> assertThat(result.tasks().stream()
                        .filter(candidate -> candidate.id().equals(task))
                        .flatMap(candidate -> candidate.checks().stream())
                        .map(CheckResult::message))
                .as(task)
                .anySatisfy(message -> assertThat(message).contains(fragment.asString())));
    }

    private static void assertDiagnostics(Result result, JsonNode expected) {
        assertThat(result.compilation().diagnostics().stream()
                        .map(problem -> problem.file() + ":" + problem.line() + " " + problem.message()))
                .containsExactlyElementsOf(
                        expected.valueStream().map(JsonNode::asString).toList());
    }

    private static void assertRefusals(Result result, JsonNode expected) {
        assertThat(result.refusals().stream()
                        .map(refusal -> refusal.file() + ":" + refusal.line() + " " + refusal.use()))
                .containsExactlyElementsOf(
                        expected.valueStream().map(JsonNode::asString).toList());
    }

    private static Entry entry(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return new Entry(name, name, name, folder);
    }

    private static Duration callLimit(String name) {
        Rubric.Limits usual = BUNDLE.assignment().rubric().limits();
        long millis = expected(name).path("callMillis").asLong(usual.call().toMillis());
        return Duration.ofMillis(millis);
    }

    private static JsonNode expected(String name) {
        return new JsonMapper().readTree(FIXTURES.resolve(name + ".expected.json"));
    }

    private static SubmissionGrader grader(Duration callLimit) {
        return GRADERS.computeIfAbsent(callLimit, limit -> new SubmissionGrader(assignment(limit), SANDBOX, 42));
    }

    private static Assignment assignment(Duration callLimit) {
        Assignment usual = BUNDLE.assignment();
        Rubric rubric = usual.rubric();
        Rubric.Limits limits = new Rubric.Limits(callLimit, rubric.limits().submission());
        return new Assignment(
                usual.ref(),
                new Rubric(
                        rubric.id(),
                        rubric.version(),
                        rubric.title(),
                        rubric.contract(),
                        rubric.checkPackages(),
                        limits,
                        rubric.allowed(),
                        rubric.tasks(),
                        rubric.tasksPlace()),
                usual.contract(),
                usual.checkClasses(),
                usual.misconceptions(),
                usual.drawing(),
                usual.loader());
    }
}

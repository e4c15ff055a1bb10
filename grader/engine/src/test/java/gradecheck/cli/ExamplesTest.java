package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.json.ResultJson;
import gradecheck.result.CheckStatus;
import gradecheck.result.Points;
import gradecheck.result.Refusal;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The main command on the shipped examples, as a user runs it first. */
class ExamplesTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("examples/submissions");

    /** For each example the tasks that lose points; empty for a right submission. */
    private static final Map<String, Set<String>> LOSES_IN = Map.ofEntries(
            Map.entry("ada", Set.of()),
            Map.entry("ben", Set.of()),
            Map.entry("chloe", Set.of()),
            Map.entry("dmitri", Set.of()),
            Map.entry("emil", Set.of()),
            Map.entry(
                    "fatima",
                    Set.of("sigmoid", "forward", "backward", "gradient-check", "vanilla", "momentum", "adam")),
            Map.entry("george", Set.of("backward")),
            Map.entry("hana", Set.of("backward")),
            Map.entry("ivan", Set.of("backward")),
            Map.entry("julia", Set.of("momentum")),
            Map.entry("kofi", Set.of("adam")),
            Map.entry("lena", Set.of("sigmoid", "forward", "backward", "gradient-check", "momentum", "adam")),
            Map.entry(
                    "marco", Set.of("sigmoid", "forward", "backward", "gradient-check", "vanilla", "momentum", "adam")),
            Map.entry("nina", Set.of("gradient-check")),
            Map.entry("oscar", Set.of("adam")),
            Map.entry("priya", Set.of("momentum")),
            Map.entry("quentin", Set.of("gradient-check")),
            Map.entry("rosa", Set.of()));

    @TempDir
    static Path temporary;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Run run;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path out;

    @BeforeAll
    static void gradeTheExamples() {
        out = temporary.resolve("a report, with spaces");
        run = Run.of("grade", EXAMPLES, "--out", out);
    }

    private static Result result(String id) throws Exception {
        return ResultJson.read(
                Files.readString(out.resolve("submissions").resolve(id).resolve("result.json")));
    }

    @Test
    void endsWithZeroAndNamesEverySubmission() {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains(LOSES_IN.keySet()).contains("18 graded").contains("0 grader errors");
        assertThat(run.err()).contains("graded 18 of 18").doesNotContain("Exception");
    }

    @Test
    void writesEveryFileOfTheReport() throws IOException {
        assertThat(out.resolve("index.html")).isNotEmptyFile();
        assertThat(out.resolve("summary.json")).isNotEmptyFile();
        assertThat(out.resolve("junit.xml")).isNotEmptyFile();
        assertThat(Files.readAllLines(out.resolve("gradebook.csv"))).hasSize(LOSES_IN.size() + 1);
        try (Stream<Path> folders = Files.list(out.resolve("submissions"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(LOSES_IN.keySet());
        }
        for (String id : LOSES_IN.keySet()) {
            assertThat(out.resolve("submissions").resolve(id).resolve("index.html"))
                    .isNotEmptyFile();
        }
    }

    @TestFactory
    Stream<DynamicTest> losesInItsOwnTasksAlone() {
        return LOSES_IN.entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    Result result = result(example.getKey());
                    Set<String> losing = result.tasks().stream()
                            .filter(task -> task.score().compareTo(task.maxScore()) < 0)
                            .map(TaskResult::id)
                            .collect(Collectors.toSet());

                    assertThat(losing).isEqualTo(example.getValue());
                    assertThat(result.maxScore()).isEqualTo(Points.of(BigDecimal.valueOf(100)));
                    assertThat(result.tasks().stream().map(TaskResult::score).reduce(Points.ZERO, Points::plus))
                            .isEqualTo(result.score());
                }));
    }

    @Test
    void givesTheUntouchedTemplateExactlyNothing() throws Exception {
        assertThat(result("fatima").status()).isEqualTo(SubmissionStatus.GRADED);
        assertThat(result("fatima").score()).isEqualTo(Points.ZERO);
    }

    @Test
    void saysWhatStoppedACheck() throws Exception {
        assertThat(result("marco").status()).isEqualTo(SubmissionStatus.COMPILE_ERROR);
        assertThat(result("marco").compilation().diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.source()).isNotBlank());
        assertThat(statuses("nina", "gradient-check")).contains(CheckStatus.TIMEOUT);
        assertThat(statuses("oscar", "adam")).contains(CheckStatus.ERROR);
        assertThat(statuses("priya", "momentum")).contains(CheckStatus.ERROR);
    }

    @Test
    void refusesNothingButAFileThatMainReadsAndTheEndOfTheProcess() throws Exception {
        Map<String, List<String>> refused = new TreeMap<>();
        for (String id : LOSES_IN.keySet()) {
            List<String> uses = result(id).refusals().stream().map(Refusal::use).toList();
            if (!uses.isEmpty()) {
                refused.put(id, uses);
            }
        }

        assertThat(refused)
                .containsOnly(
                        Map.entry("ben", List.of("java.nio.file.Files.lines")),
                        Map.entry("oscar", List.of("java.lang.System.exit")));
    }

    private static List<CheckStatus> statuses(String id, String task) throws Exception {
        List<CheckStatus> statuses = new ArrayList<>();
        result(id).tasks().stream()
                .filter(candidate -> candidate.id().equals(task))
                .forEach(found -> found.checks().forEach(check -> statuses.add(check.status())));
        return statuses;
    }

    @TestFactory
    Stream<DynamicTest> matchesTheGoldenResult() {
        return LOSES_IN.keySet().stream()
                .sorted()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> Golden.assertMatches(
                                id,
                                Files.readString(
                                        out.resolve("submissions").resolve(id).resolve("result.json")))));
    }

    @Test
    void leavesNoProcessAndNoTemporaryFile() throws IOException {
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("gradecheck-")))
                    .isEmpty();
        }
    }
}

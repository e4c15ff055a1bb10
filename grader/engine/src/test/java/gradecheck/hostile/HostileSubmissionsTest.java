package gradecheck.hostile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradecheck.Needs;
import gradecheck.cli.Run;
import gradecheck.intake.HostileArchives;
import gradecheck.report.json.ResultJson;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.sandbox.Tier;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A class of students of whom most attack, graded by the command in each tier: each attack comes to what was promised,
 * and the honest ones between them get what is due.
 */
@ParameterizedClass
@EnumSource(Tier.class)
class HostileSubmissionsTest {

    static final List<Hostile> ALL = Stream.of(HostileArchives.all(), HostileSources.all(), HostileFiles.all())
            .flatMap(List::stream)
            .toList();

    private static final Path SHIPPED = Path.of(requireNonNull(System.getProperty("gradecheck.assignment")));
    private static final Path TEMPORARY =
            Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();

    /** In the place of the shipped limit, so that what never returns costs little; no right answer takes a tenth. */
    private static final String LIMITS = "allMillis: 300";

    /** Sorts behind the name it follows, and before all other names. */
    private static final String HONEST = "_honest";

    /** After so many that attack comes one that does not. */
    private static final int ATTACKS_IN_A_ROW = 4;

    private static final Map<Tier, Run> RUNS = new EnumMap<>(Tier.class);
    private static final Map<Tier, Map<String, Result>> RESULTS = new EnumMap<>(Tier.class);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    private static Map<String, String> before = Map.of();
    private static Map<String, String> after = Map.of();

    private final Tier tier;

    /** Injected by JUnit. */
    HostileSubmissionsTest(Tier tier) {
        this.tier = tier;
    }

    /** At the same time, since a class waits for its compiler now and then. */
    @BeforeAll
    static void gradeInEachTier() throws Exception {
        Path submissions = Files.createDirectory(folder.resolve("class"));
        for (Hostile each : Stream.concat(ALL.stream(), honest()).toList()) {
            each.maker().make(submissions);
        }
        Path bundle = impatientAssignment();
        before = everything();
        Map<Tier, CompletableFuture<Run>> runs = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            runs.put(
                    tier,
                    CompletableFuture.supplyAsync(
                            () -> grade(tier, submissions, bundle), task -> new Thread(task).start()));
        }
        for (Tier tier : Tier.values()) {
            RUNS.put(tier, requireNonNull(runs.get(tier)).get());
        }
        after = everything();
    }

    private static Stream<Hostile> honest() {
        List<String> names = ALL.stream().map(Hostile::name).sorted().toList();
        return IntStream.range(0, names.size())
                .filter(i -> i % ATTACKS_IN_A_ROW == ATTACKS_IN_A_ROW - 1 || i == names.size() - 1)
                .mapToObj(i -> Hostile.folder(names.get(i) + HONEST, "100 points", List.of(), Map.of()));
    }

    private static Run grade(Tier tier, Path submissions, Path bundle) {
        return Run.of(
                "grade",
                submissions,
                "--assignment",
                bundle,
                "--isolation",
                tier.word(),
                "--out",
                out(tier),
                "--jobs",
                3);
    }

    @BeforeParameterizedClassInvocation
    static void read(Tier tier) throws Exception {
        Needs.sandbox(tier).close();
        RESULTS.put(tier, results(out(tier).resolve("submissions")));
    }

    private static Path out(Tier tier) {
        return folder.resolve("report-" + tier.word());
    }

    private static Path impatientAssignment() throws IOException {
        Path bundle = Files.copy(SHIPPED, folder.resolve("impatient.jar"));
        try (FileSystem jar = FileSystems.newFileSystem(bundle)) {
            Path rubric = jar.getPath("assignment/rubric.yaml");
            Files.writeString(rubric, Files.readString(rubric).replaceAll("allMillis: \\d+", LIMITS));
        }
        return bundle;
    }

    /** {@return what lies where attacks try to write, and times of change} */
    private static Map<String, String> everything() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        List<Path> reports =
                Stream.of(Tier.values()).map(HostileSubmissionsTest::out).toList();
        try (Stream<Path> files = Files.walk(TEMPORARY)) {
            for (Path file : files.filter(file -> reports.stream().noneMatch(file::startsWith))
                    .toList()) {
                FileTime changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
                boolean isOurs = file.equals(TEMPORARY) || file.equals(folder);
                seen.put(file.toString(), isOurs ? "" : changed.toString());
            }
        }
        for (Path place : List.of(Path.of("").toAbsolutePath(), Path.of("/tmp"))) {
            try (Stream<Path> files = Files.list(place)) {
                files.map(Path::toString)
                        .filter(name -> name.contains("gradecheck-was-here"))
                        .forEach(name -> seen.put(name, ""));
            }
        }
        return seen;
    }

    private static Map<String, Result> results(Path submissions) throws Exception {
        Map<String, Result> byName = new TreeMap<>();
        try (Stream<Path> folders = Files.list(submissions)) {
            for (Path each : folders.toList()) {
                Result result = ResultJson.read(Files.readString(each.resolve("result.json")));
                byName.put(result.submission().name(), result);
            }
        }
        return byName;
    }

    private Result result(String name) {
        return requireNonNull(results().get(name), name);
    }

    private Map<String, Result> results() {
        return requireNonNull(RESULTS.get(tier));
    }

    @Test
    void theWholeClassIsGraded() {
        Run run = requireNonNull(RUNS.get(tier));

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 grader errors");
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(90);
    }

    @TestFactory
    Stream<DynamicTest> comesToWhatWasPromised() {
        return ALL.stream()
                .map(hostile -> dynamicTest(hostile.name(), () -> {
                    Result result = result(hostile.name());

                    assertThat(outcome(result))
                            .as(hostile.name() + ": " + said(result))
                            .isEqualTo(hostile.outcome());
                    assertThat(hostile.says())
                            .allSatisfy(words -> assertThat(said(result)).contains(words));
                }));
    }

    @TestFactory
    Stream<DynamicTest> leavesTheOthersInPeace() {
        return honest().map(honest -> dynamicTest(honest.name(), () -> {
            Result result = result(honest.name());

            assertThat(result.score()).as(honest.name() + ": " + said(result)).isEqualTo(new Points(10_000));
            assertThat(result.notes()).isEmpty();
        }));
    }

    private static String outcome(Result result) {
        return result.status() == SubmissionStatus.GRADED
                ? result.score().toDecimal().stripTrailingZeros().toPlainString() + " points"
                : result.status().id();
    }

    /** {@return all sentences of a result, one a line} */
    private static String said(Result result) {
        Stream<String> messages =
                result.tasks().stream().flatMap(task -> task.checks().stream()).map(check -> check.message());
        Stream<String> diagnostics =
                result.compilation().diagnostics().stream().map(diagnostic -> diagnostic.message());
        return Stream.of(result.notes().stream(), messages, diagnostics)
                .flatMap(sentences -> sentences)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyResultTellsItsTier() {
        assertThat(results().values())
                .extracting(result -> result.isolation().tier())
                .containsOnly(tier.word());
    }

    @Test
    void noReportHoldsWhatALinkLedTo() throws IOException {
        try (Stream<Path> files = Files.walk(out(tier))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain(HostileSources.SECRET);
            }
        }
    }

    @Test
    void noProcessIsLeft() {
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(TEMPORARY + "/gradecheck-"));
    }

    @Test
    void noFileIsLeftAndNoneIsChanged() {
        assertThat(before).containsKey(folder.resolve("class").toString());
        assertThat(after).isEqualTo(before);
    }
}

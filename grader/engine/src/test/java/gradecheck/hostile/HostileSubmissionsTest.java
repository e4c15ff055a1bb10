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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A class of students in which every other one attacks, graded by the command in each tier: each attack comes to what
 * was promised, and whoever comes after it gets what is due.
 */
@ParameterizedClass
@EnumSource(Tier.class)
class HostileSubmissionsTest {

    private static final Path SHIPPED = Path.of(requireNonNull(System.getProperty("gradecheck.assignment")));
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    /** In the place of the shipped ones, so that what never returns costs little. */
    private static final String LIMITS = "callMillis: 1000";

    /** Sorts behind the name it follows, and before all other names. */
    private static final String HONEST = "_honest";

    private static final List<Hostile> ALL = Stream.of(HostileArchives.all(), HostileSources.all(), HostileFiles.all())
            .flatMap(List::stream)
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private static Path folder;

    private static Map<String, Result> results = Map.of();
    private static Run run = new Run(-1, "", "");
    private static Map<String, String> before = Map.of();
    private static Map<String, String> after = Map.of();

    /** Injected by JUnit; what was graded in the tier lies there. */
    HostileSubmissionsTest(Tier tier) {
        this.tier = tier;
    }

    private final Tier tier;

    @BeforeParameterizedClassInvocation
    static void grade(Tier tier) throws Exception {
        Needs.sandbox(tier).close();
        Path submissions = Files.createDirectories(folder.resolve(tier.word()).resolve("class"));
        for (Hostile hostile : ALL) {
            hostile.maker().make(submissions);
            Hostile.folder(hostile.name() + HONEST, "", List.of(), Map.of())
                    .maker()
                    .make(submissions);
        }
        before = everything();
        run = Run.of(
                "grade",
                submissions,
                "--assignment",
                impatientAssignment(),
                "--isolation",
                tier.word(),
                "--out",
                out(tier),
                "--jobs",
                3);
        after = everything();
        results = results(out(tier).resolve("submissions"));
    }

    private static Path out(Tier tier) {
        return folder.resolve(tier.word()).resolve("report");
    }

    private static Path impatientAssignment() throws IOException {
        Path bundle = folder.resolve("impatient.jar");
        if (!Files.exists(bundle)) {
            Files.copy(SHIPPED, bundle);
            try (var jar = java.nio.file.FileSystems.newFileSystem(bundle)) {
                Path rubric = jar.getPath("assignment/rubric.yaml");
                Files.writeString(rubric, Files.readString(rubric).replaceFirst("callMillis: \\d+", LIMITS));
            }
        }
        return bundle;
    }

    /** {@return what lies where attacks try to write, and times of change} */
    private static Map<String, String> everything() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (Path root : List.of(Path.of("").toAbsolutePath(), folder, TEMPORARY)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(file -> !isOwn(file)).toList()) {
                    seen.put(
                            file.toString(),
                            Files.getLastModifiedTime(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                                    .toString());
                }
            }
        }
        try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
            files.map(Path::toString)
                    .filter(name -> name.contains("gradecheck-was-here"))
                    .forEach(name -> seen.put(name, ""));
        }
        return seen;
    }

    private static boolean isOwn(Path file) {
        return file.toString().contains("report") || file.toString().contains("/target");
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

    private static Result result(String name) {
        return requireNonNull(results.get(name), name);
    }

    @Test
    void theWholeClassIsGraded() {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 grader errors");
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void everyIdOfTheCatalogueIsThere() {
        Set<String> ids =
                ALL.stream().map(hostile -> hostile.name().substring(0, 3)).collect(Collectors.toSet());
        List<String> wanted = new ArrayList<>();
        Map.of("A", 11, "C", 11, "R", 28, "D", 16, "V", 4).forEach((letter, count) -> {
            for (int i = 1; i <= count; i++) {
                wanted.add(String.format("%s%02d", letter, i));
            }
        });

        assertThat(ids).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @TestFactory
    Stream<DynamicTest> comesToWhatWasPromised() {
        return ALL.stream()
                .map(hostile -> dynamicTest(hostile.name(), () -> {
                    Result result = result(hostile.name());

                    assertThat(outcome(result)).as(said(result)).isEqualTo(hostile.outcome());
                    assertThat(hostile.says())
                            .allSatisfy(words -> assertThat(said(result)).contains(words));
                }));
    }

    @TestFactory
    Stream<DynamicTest> leavesTheNextInPeace() {
        return ALL.stream()
                .map(hostile -> dynamicTest(hostile.name(), () -> {
                    Result result = result(hostile.name() + HONEST);

                    assertThat(result.score()).as(said(result)).isEqualTo(new Points(10_000));
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
        assertThat(results.values())
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
        assertThat(after).isEqualTo(before);
    }
}

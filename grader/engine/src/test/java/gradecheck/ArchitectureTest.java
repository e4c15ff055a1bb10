package gradecheck;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The map of the rooms: which there are, and which each may look into. */
class ArchitectureTest {

    /** Each room with the rooms it may look into; looking into itself and into the JDK goes without saying. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            // worker: shares a process with student code or with their sources
            Map.entry("wire", Set.of()),
            Map.entry("service", Set.of("wire")),
            Map.entry("worker", Set.of("wire", "service")),
            Map.entry("compiler", Set.of("wire", "service")),
            Map.entry("probe", Set.of("wire", "service")),
            // checkkit: what hidden checks import
            Map.entry("checkkit", Set.of()),
            // reports: finished results and one renderer a format
            Map.entry("result", Set.of()),
            Map.entry("report.words", Set.of("result")),
            Map.entry("report.svg", Set.of("report.words")),
            Map.entry("report.json", Set.of("result", "report.words")),
            Map.entry("report.csv", Set.of("result", "report.words")),
            Map.entry("report.junit", Set.of("result", "report.words")),
            Map.entry("report.html", Set.of("result", "report.words", "report.svg", "report.json")),
            Map.entry("report.text", Set.of("result", "report.words")),
            Map.entry("report.github", Set.of("result", "report.words")),
            Map.entry("report.lms", Set.of("result", "report.words", "report.json")),
            // engine, in the order a submission walks through it
            Map.entry("fault", Set.of()),
            Map.entry("temporary", Set.of("fault")),
            Map.entry("recorded", Set.of("checkkit", "wire")),
            Map.entry("assignment", Set.of("fault", "temporary", "result", "wire", "checkkit", "recorded")),
            Map.entry("platform", Set.of("fault", "result")),
            Map.entry("intake", Set.of("fault", "result", "platform")),
            Map.entry("saves", Set.of()),
            Map.entry("roster", Set.of("fault", "intake", "result")),
            Map.entry("sandbox", Set.of("fault", "temporary", "wire")),
            Map.entry("compile", Set.of("intake", "sandbox", "wire", "result")),
            Map.entry("verify", Set.of("fault", "assignment", "worker", "result")),
            Map.entry("session", Set.of("fault", "assignment", "sandbox", "wire", "worker", "checkkit", "result")),
            Map.entry("score", Set.of("assignment", "result")),
            Map.entry("diagnose", Set.of("fault", "assignment", "checkkit", "result")),
            Map.entry("run", Set.of("fault", "assignment", "session", "score", "checkkit", "result")),
            Map.entry(
                    "grading",
                    Set.of(
                            "fault",
                            "assignment",
                            "intake",
                            "compile",
                            "verify",
                            "sandbox",
                            "session",
                            "run",
                            "diagnose",
                            "score",
                            "result",
                            "report.json",
                            "report.csv",
                            "report.junit",
                            "report.html")),
            // whether an assignment marks as it should, from what grading says of its variants
            Map.entry(
                    "soundness", Set.of("fault", "temporary", "assignment", "intake", "sandbox", "grading", "result")),
            // what students get of an assignment
            Map.entry(
                    "release",
                    Set.of(
                            "fault",
                            "assignment",
                            "recorded",
                            "checkkit",
                            "wire",
                            "intake",
                            "compile",
                            "sandbox",
                            "session",
                            "run",
                            "grading",
                            "soundness",
                            "result")),
            Map.entry(
                    "cli",
                    Set.of(
                            "fault",
                            "assignment",
                            "platform",
                            "intake",
                            "roster",
                            "saves",
                            "sandbox",
                            "grading",
                            "soundness",
                            "release",
                            "result",
                            "report.html",
                            "report.json",
                            "report.text",
                            "report.github",
                            "report.lms",
                            "report.words")));

    /**
     * Libraries with the only rooms that may use them. The compiler's are for the process that compiles what students
     * wrote; soundness and release parse nothing but the solution, which is trusted.
     */
    private static final Map<String, Set<String>> KEEPERS = Map.ofEntries(
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.apache.commons.compress", Set.of("intake")),
            Map.entry("org.junit.platform", Set.of("run")),
            Map.entry("org.junit.jupiter", Set.of("run")),
            Map.entry("org.snakeyaml", Set.of("assignment", "platform")),
            Map.entry("org.objectweb.asm", Set.of("verify")),
            Map.entry("tools.jackson", Set.of("report.json")),
            Map.entry("freemarker", Set.of("report.html")),
            Map.entry("de.siegmar", Set.of("report.csv", "roster")),
            Map.entry("javax.tools", Set.of("compiler", "soundness", "release")),
            Map.entry("com.sun.source", Set.of("compiler", "soundness", "release")));

    private static final Set<String> JDK_ALONE = Set.of("wire", "service", "worker", "compiler", "probe");

    private static final String ROOT = "gradecheck.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("gradecheck");

    private static String roomOf(JavaClass type) {
        return type.getPackageName().startsWith(ROOT) ? type.getPackageName().substring(ROOT.length()) : "";
    }

    private static List<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .toList();
    }

    @Test
    void seesTheWholeHouse() {
        assertThat(CLASSES.size()).isGreaterThan(150);

        Set<String> seen = CLASSES.stream().map(ArchitectureTest::roomOf).collect(toCollection(TreeSet::new));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(MAP.keySet());
    }

    @Test
    void eachRoomLooksOnlyWhereTheMapAllows() {
        List<String> trespasses = dependencies().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(dependency -> {
                    String from = roomOf(dependency.getOriginClass());
                    String to = roomOf(dependency.getTargetClass());
                    return !from.equals(to) && !MAP.getOrDefault(from, Set.of()).contains(to);
                })
                .map(Dependency::getDescription)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void theMapAllowsNothingThatIsNotUsed() {
        Set<String> used = dependencies().stream()
                .map(dependency -> roomOf(dependency.getOriginClass()) + " -> " + roomOf(dependency.getTargetClass()))
                .collect(toCollection(TreeSet::new));

        List<String> unused = MAP.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(other -> room.getKey() + " -> " + other))
                .filter(arrow -> !used.contains(arrow))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void hasNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("gradecheck.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasItsKeepers() {
        List<String> trespasses = dependencies().stream()
                .filter(dependency -> KEEPERS.entrySet().stream()
                        .anyMatch(
                                library -> dependency.getTargetClass().getName().startsWith(library.getKey() + ".")
                                        && !library.getValue().contains(roomOf(dependency.getOriginClass()))))
                .map(Dependency::getDescription)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void whatSharesAProcessWithStudentsNeedsTheJdkAlone() {
        List<String> trespasses = dependencies().stream()
                .filter(dependency -> JDK_ALONE.contains(roomOf(dependency.getOriginClass())))
                .filter(dependency -> {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getName();
                    return target.contains(".")
                            && !target.startsWith("java.")
                            && !target.startsWith("javax.")
                            && !target.startsWith("com.sun.source.")
                            && !target.startsWith(ROOT)
                            && !target.startsWith("org.jspecify.");
                })
                .map(Dependency::getDescription)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void onlyTheCommandsTouchTheStandardStreamsAndTheEndOfTheProcess() {
        Set<String> allowed = Set.of("cli", "worker", "compiler");

        List<String> trespasses = CLASSES.stream()
                .filter(type -> !allowed.contains(roomOf(type)))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("out", "err", "exit").contains(access.getName()))
                .map(Object::toString)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void onlyTheSandboxStartsProcessesAndTheProbeTriesTo() {
        List<String> trespasses = dependencies().stream()
                .filter(dependency -> dependency.getTargetClass().getName().equals("java.lang.ProcessBuilder"))
                .filter(dependency -> !Set.of("sandbox", "probe").contains(roomOf(dependency.getOriginClass())))
                .map(Dependency::getDescription)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    /** A clock that is set while a class is graded must not matter. */
    @Test
    void noRoomAsksForTheTimeOfDay() {
        List<String> trespasses = CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(call -> {
                    String owner = call.getTargetOwner().getName();
                    return call.getName().equals("currentTimeMillis")
                            || (owner.startsWith("java.time.")
                                    && Set.of("now", "systemUTC").contains(call.getName()))
                            || (owner.equals("java.util.Date") && call.getName().equals("<init>"));
                })
                .map(Object::toString)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyRoomIsNullMarked() {
        List<String> unmarked = MAP.keySet().stream()
                .filter(room -> CLASSES.stream()
                        .filter(type -> roomOf(type).equals(room))
                        .noneMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void theEngineKnowsNoAssignment() {
        List<String> trespasses = dependencies().stream()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("backprop"))
                .map(Dependency::getDescription)
                .toList();

        assertThat(trespasses).isEmpty();
    }

    @Test
    void theReferenceKnowsTheContractAndTheCheckKitAlone() {
        JavaClasses reference = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("backprop.reference");

        List<String> trespasses = reference.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(dependency -> !roomOf(dependency.getTargetClass()).equals("checkkit"))
                .map(Dependency::getDescription)
                .toList();

        assertThat(reference.size()).isGreaterThan(15);
        assertThat(trespasses).isEmpty();
    }
}

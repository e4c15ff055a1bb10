package gradecheck.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command that proves an assignment sound, on some of the shipped variants and on assignments that are not sound.
 */
class VerifyCommandTest {

    private static final String VARIANTS = "assignment/variants/";

    /** Of each of these files the first spelling; together they fail every check. */
    private static final String[] CHOSEN = {
        "sigmoid/right.java.txt",
        "backward/right.java.txt",
        "adam/right.java.txt",
        "whole/tape.java",
        "sigmoid/missing-negation.java.txt",
        "forward/missing-square.java.txt",
        "backward/missing-exp.java.txt",
        "gradient-check/no-comparison.java.txt",
        "vanilla/wrong-sign.java.txt",
        "momentum/ema.java.txt",
        "adam/constant-bias-correction.java.txt",
        "adam/pair-missing-square-root+loss-of-last-sample.java.txt",
        "conduct/hard-coded.java.txt",
        "conduct/mutates-arguments.java.txt"
    };

    @TempDir
    private static Path temporary;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Run run;

    @BeforeAll
    static void verifySomeVariants() throws IOException {
        Map<String, String> variants = firstSpellings(CHOSEN);
        variants.put("exceptions.yaml", """
                exceptions:
                  - {variant: conduct/mutates-arguments, excused: costs-nothing, reason: for this test}
                """);
        run = Run.of("verify", "--assignment", bundle("some.jar", variants));
    }

    private static Map<String, String> firstSpellings(String... paths) throws IOException {
        Map<String, String> variants = new TreeMap<>();
        for (String path : paths) {
            variants.put(path, firstSpelling(shipped(path)));
        }
        return variants;
    }

    private static String shipped(String path) throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("gradecheck.assignment"))) {
            JarEntry entry = requireNonNull(jar.getJarEntry(VARIANTS + path), path);
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String firstSpelling(String text) {
        int second = text.indexOf("\n//// ", 1);
        return second < 0 ? text : text.substring(0, second + 1);
    }

    /** The shipped assignment with other variants, or other files where a path begins with {@code /}. */
    private static Path bundle(String name, Map<String, String> changes) throws IOException {
        Path bundle = temporary.resolve(name);
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(System.getProperty("gradecheck.assignment"))) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                if (!entry.getName().startsWith(VARIANTS)) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        entries.put(VARIANTS + "base.java.txt", shipped("base.java.txt").getBytes(StandardCharsets.UTF_8));
        changes.forEach((path, text) -> entries.put(
                path.startsWith("/") ? path.substring(1) : VARIANTS + path, text.getBytes(StandardCharsets.UTF_8)));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(bundle))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return bundle;
    }

    @Test
    void provesSomeVariantsOfTheShippedAssignmentSound() {
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("right variants    ✓ 4 of 4 keep all points")
                .contains("checks            ✓ 30 of 30 are failed by a variant")
                .containsPattern("privacy           ✓ \\d\\d files of the template searched, 0 private things found")
                .contains("sound: every claim holds   16 graded in ");
        assertThat(run.err()).contains("graded 16 of 16").doesNotContain("Exception");
    }

    @Test
    void leavesNoProcessAndNoTemporaryFile() throws IOException {
        assertThat(ProcessHandle.current().descendants()).isEmpty();
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("gradecheck-variants-")))
                    .isEmpty();
        }
    }

    @Test
    void mistakesOfTwoTasksCostTheirOwnPointsAndNoOthers() throws IOException {
        Path bundle = bundle(
                "crossed.jar",
                firstSpellings("backward/missing-exp.java.txt", "adam/constant-bias-correction.java.txt"));

        Run crossed = Run.of("verify", "--cross", "--assignment", bundle);

        assertThat(crossed.out())
                .containsPattern("  two tasks +1 +1 +1 ")
                .doesNotContain("is wrong in", "where the first mistake alone loses");
    }

    @Test
    void tellsWhatDoesNotHold() throws IOException {
        Path bundle = bundle(
                "unsound.jar",
                Map.of(
                        "sigmoid/right.java.txt",
                        firstSpelling(shipped("sigmoid/missing-negation.java.txt")),
                        "sigmoid/missing-negation.java.txt",
                        firstSpelling(shipped("sigmoid/right.java.txt")),
                        "vanilla/wrong-sign.java.txt",
                        "//// plain\n// replaces: vanilla\nint unfinished",
                        "/assignment/template/NOTES.md",
                        "Ask for HiddenSigmoidChecks."));

        Run unsound = Run.of("verify", "--assignment", bundle, "--seed", 5);

        assertThat(unsound.code()).isEqualTo(1);
        assertThat(unsound.out())
                .contains("\"sigmoid/right: plain\" is right, yet loses 5 in sigmoid under seed 5.")
                .containsPattern(
                        "\"sigmoid/missing-negation: .*\" is wrong, yet keeps all points of sigmoid under seed 5\\.")
                .contains("\"vanilla/wrong-sign: plain\" is not graded but compile-error: Variant.java:")
                .contains("The check SigmoidChecks.publishedValue is failed by no wrong variant.")
                .contains("The template's NOTES.md names the private class HiddenSigmoidChecks.")
                .contains("right variants    ✗ 0 of 1", "checks            ✗ 0 of 30", "privacy           ✗ ")
                .contains("not sound: ");
    }

    @Test
    void printsJsonAndNothingElseWhereToldTo() throws IOException {
        Path bundle = bundle("small.jar", Map.of());

        Run json = Run.of("verify", "--assignment", bundle, "--json", "--quiet", "--seeds", 2);
        Run quiet = Run.of("verify", "--assignment", bundle, "--quiet");

        assertThat(json.out())
                .startsWith("{\n  \"schema\": \"gradecheck/proof/v1\"")
                .contains("\"seeds\": [ 42, 43 ]", "\"name\": \"reference\"", "\"status\": \"graded\"");
        assertThat(json.err()).isEmpty();
        assertThat(quiet.out())
                .startsWith("not sound: 30 claims do not hold   2 graded in ")
                .hasLineCount(1);
        assertThat(List.of(json.code(), quiet.code())).containsOnly(1);
    }

    @Test
    void letsRivalsTryTheSameVariants() throws IOException {
        Path bundle = bundle(
                "rivals.jar",
                firstSpellings("whole/tape.java", "sigmoid/missing-negation.java.txt", "adam/loss-summed.java.txt"));

        Path report = temporary.resolve("quality.md");

        Run compared = Run.of("verify", "--assignment", bundle, "--rivals", "--json", "--report", report);

        assertThat(compared.err()).contains("graded 10 of 10");
        assertThat(compared.out())
                .containsPattern("\"title\": \"the course's rounded grader\",\\s+\"asks\": \\[ \"sigmoid\", [^]]*],"
                        + "\\s+\"accepted\": \\[ \"reference\", \"whole/tape\", \"adam/loss-summed: [^\"]+\" ]");
        assertThat(report)
                .content()
                .contains("\n    gradecheck verify --assignment rivals.jar --rivals --report quality.md\n")
                .contains("| with one mistake | 2 | 42 | 2 |\n")
                .contains("\n| the course's rounded grader | 0 of 2: 0 % (0 % to 84.2 %) | 1 of 2: 50.0 % ");
    }

    /** Everything else returns null, so that there are few mutants, which all lose points. */
    private static final String ONLY_SIGMOID = """
            package backprop;
            public class Backpropagation implements BackpropagationAssignment {
                public double sigmoid(double z) {
                    return 1 / (1 + Math.exp(-z));
                }
                public ForwardPass forwardPropagation(double[] x, double y, double[] w) { return null; }
                public double[] backwardPropagation(double[] x, double[] w, ForwardPass f) { return null; }
                public double gradientChecking(double[] x, double y, double[] w, double e) { return 0; }
                public Training vanilla(double[][] x, double[] y, double[] w, int n, double r) { return null; }
                public Training momentum(double[][] x, double[] y, double[] w, int n, double r, double g) {
                    return null;
                }
                public Training adam(
                        double[][] x, double[] y, double[] w, int n, double r, double a, double b, double e) {
                    return null;
                }
            }
            """;

    private static Path mutated(String name, String equivalent) throws IOException {
        return bundle(
                name,
                Map.of(
                        "/assignment/solution/backprop/reference/Backpropagation.java",
                        ONLY_SIGMOID,
                        "/assignment/equivalent-mutants.yaml",
                        "equivalent: [{reason: for this test, mutants: ['" + equivalent + "']}]"));
    }

    @Test
    void aMutantCostsPointsUnlessItIsListed() throws IOException {
        String sign = "sigmoid | return 1 / (1 + Math.exp(-z)); | -z -> z | 1";

        Run mutants = Run.of("verify", "--mutants", "--assignment", mutated("mutants.jar", sign));

        assertThat(mutants.out())
                .contains("| -z -> z | 1\" is right, yet loses ", "equal mutants     ✗ 0 of 1")
                .containsPattern("\nmutants +(\\d+) +\\1 +- +- +- +1\n");
        assertComplains(
                Run.of("verify", "--mutants", "--assignment", mutated("unlisted.jar", "sigmoid")),
                "equivalent-mutants.yaml:1:48: the solution has no mutant 'sigmoid'");
    }

    @Test
    void aBundleThatCannotBeVerifiedIsOneSentenceAndTwo() throws IOException {
        Path misplaced = bundle("misplaced.jar", Map.of("admm/x.java.txt", "//// plain\nint x;\n"));
        Path wrongExceptions = bundle("exceptions.jar", Map.of("exceptions.yaml", "exceptions: none\n"));

        assertComplains(Run.of("verify", "--assignment", misplaced), "'admm', which is no section");
        assertComplains(Run.of("verify", "--assignment", wrongExceptions), "exceptions.yaml:1:13: a list is expected");
        assertComplains(Run.of("verify", "--assignment", temporary.resolve("none.jar")), "no assignment at");
        assertComplains(
                Run.of(
                        "verify",
                        "--rivals",
                        "--assignment",
                        bundle("rivalless.jar", Map.of("/assignment/rivals.yaml", ""))),
                "rivals.yaml:1:1: the file is empty");
        assertComplains(
                Run.of("verify", "--report", temporary.resolve("none/quality.md")),
                "--report takes a file in a folder that can be written to, was ");
        assertComplains(Run.of("verify", "--seeds", 0), "--seeds must be between 1 and 1000, was 0.");
        assertComplains(Run.of("verify", "--jobs", 0), "--jobs must be 1 or more");
    }

    private static void assertComplains(Run run, String fragment) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: ").contains(fragment).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        Run help = Run.of("verify", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("gradecheck verify --seeds 5 --cross --mutants", "Exit codes", "0    sound", "--json");
    }
}

package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user types, and what comes back. */
class GradeCommandTest {

    private static final Path ADA = Run.PROJECT.resolve("examples/submissions/ada");
    private static final Path CHLOE = Run.PROJECT.resolve("examples/submissions/chloe.java");

    @TempDir
    private Path temporary;

    private Path out() {
        return temporary.resolve("report");
    }

    @Test
    void gradesOneFileAndShowsItsTasks() {
        Run run = Run.of("grade", CHLOE, "--out", out());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("100 / 100").contains("Adam");
        assertThat(out().resolve("submissions/chloe/index.html")).isNotEmptyFile();
    }

    @Test
    void gradesTheFolderOfASingleSubmission() {
        Run run = Run.of("grade", ADA, "--out", out());

        assertThat(run.code()).isZero();
        assertThat(out().resolve("submissions/ada/result.json")).isNotEmptyFile();
    }

    @Test
    void writesTheSameBytesTwiceDurationsAside() throws IOException {
        Path submissions = Files.createDirectory(temporary.resolve("class"));
        Files.copy(CHLOE, submissions.resolve("chloe.java"));
        Files.writeString(submissions.resolve("broken.java"), "class Broken implements BackpropagationAssignment {");
        Files.writeString(submissions.resolve("other.java"), "class Other {}");

        Run.of("grade", submissions, "--out", temporary.resolve("one"), "--jobs", 1);
        Run.of("grade", submissions, "--out", temporary.resolve("two"), "--jobs", 3);

        assertThat(WrittenReports.in(temporary.resolve("one")))
                .hasSizeGreaterThan(9)
                .isEqualTo(WrittenReports.in(temporary.resolve("two")));
    }

    @Test
    void anotherSeedDrawsOtherHiddenInputs() throws IOException {
        Run.of("grade", CHLOE, "--out", temporary.resolve("one"));
        Run.of("grade", CHLOE, "--out", temporary.resolve("two"), "--seed", 7);

        assertThat(Files.readString(temporary.resolve("two/submissions/chloe/result.json")))
                .contains("\"seed\": 7")
                .contains("\"score\": 100.0");
        assertThat(curvesOf("one")).isNotEqualTo(curvesOf("two"));
    }

    private String curvesOf(String run) throws IOException {
        String json = Files.readString(temporary.resolve(run).resolve("submissions/chloe/result.json"));
        return json.substring(json.indexOf("\"curves\""), json.indexOf("\"isolation\""));
    }

    @Test
    void aScoreBelowTheDemandedOneEndsWithOne() throws IOException {
        Path submission = temporary.resolve("broken.java");
        Files.writeString(submission, "class Broken implements");

        assertThat(Run.of("grade", submission, "--out", out(), "--fail-below", 50)
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("grade", submission, "--out", out(), "--fail-below", 0)
                        .code())
                .isZero();
    }

    @Test
    void jsonPutsTheSummaryOnStandardOutput() throws IOException {
        Run run = Run.of("grade", CHLOE, "--out", out(), "--json", "--quiet");

        assertThat(run.out()).startsWith("{").isEqualTo(Files.readString(out().resolve("summary.json")));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSubmissionThatCannotBeGradedHasItsResultWhileTheOthersGoOn() throws IOException {
        Path submissions = Files.createDirectory(temporary.resolve("class"));
        Files.copy(CHLOE, submissions.resolve("chloe.java"));
        Files.createDirectory(submissions.resolve("nothing-handed-in"));
        Files.write(submissions.resolve("binary.java"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 0, 0, 61});
        Files.writeString(submissions.resolve("other.java"), "class Other {}");
        Files.writeString(
                submissions.resolve("two.java"),
                "class A implements BackpropagationAssignment {} class B extends A {}".replace("{}", BODY));

        Run run = Run.of("grade", submissions, "--out", out());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(gradebook())
                .contains("chloe,chloe,100,100,")
                .containsPattern("nothing-handed-in,.*,no-implementation")
                .containsPattern("binary,.*,rejected")
                .containsPattern("other,.*,no-implementation")
                .containsPattern("two,.*,ambiguous");
        assertThat(out().resolve("submissions/binary/index.html")).content().contains("is no text");
        assertThat(out().resolve("submissions/two/index.html")).content().contains("Several classes");
    }

    private static final String BODY = """
            {
              public double sigmoid(double z) { return 0; }
              public ForwardPass forwardPropagation(double[] x, double y, double[] w) { return null; }
              public double[] backwardPropagation(double[] x, double[] w, ForwardPass f) { return null; }
              public double gradientChecking(double[] x, double y, double[] w, double e) { return 0; }
              public Training vanilla(double[][] x, double[] y, double[] w, int n, double l) { return null; }
              public Training momentum(double[][] x, double[] y, double[] w, int n, double l, double g) { return null; }
              public Training adam(double[][] x, double[] y, double[] w, int n, double l, double b, double c, double e)
              { return null; }
            }
            """;

    private String gradebook() throws IOException {
        return Files.readString(out().resolve("gradebook.csv"));
    }

    @Test
    void aMillionBytesBesideARightSubmissionCostNothing() throws IOException {
        Path submission = Files.createDirectories(temporary.resolve("class/chloe"));
        Files.copy(CHLOE, submission.resolve("Chloe.java"));
        Files.write(submission.resolve("Large.java"), new byte[10 << 20]);
        Path notes = Files.createDirectory(submission.resolve("notes"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(notes.resolve("note" + i + ".txt"));
        }

        Run run = Run.of("grade", temporary.resolve("class"), "--out", out());

        assertThat(run.code()).isZero();
        assertThat(gradebook()).contains("chloe,chloe,100,100,");
        assertThat(Files.readString(out().resolve("submissions/chloe/result.json")))
                .contains("and 9997 more")
                .contains("Large.java");
    }

    @Test
    void tenThousandSourcesBesideARightSubmissionCostNothing() throws IOException {
        Path submission = Files.createDirectories(temporary.resolve("class/ada"));
        Path right = Run.PROJECT.resolve("grader/engine/src/test/submissions/helper-in-second-file");
        for (String name : new String[] {"Backpropagation.java", "Nodes.java"}) {
            Files.copy(right.resolve(name), submission.resolve(name));
        }
        for (int i = 0; i < 9_998; i++) {
            Files.writeString(submission.resolve("A" + i + ".java"), "class A" + i + " extends A" + (i + 1) + " {}");
        }

        Run run = Run.of("grade", temporary.resolve("class"), "--out", out());

        assertThat(run.code()).isZero();
        assertThat(gradebook()).contains("ada,ada,100,100,");
        assertThat(Files.readString(out().resolve("submissions/ada/result.json")))
                .contains("of more than 500 sources: A0.java, A1.java, A10.java and 9995 more.");
    }

    @Test
    void wrongUsageIsOneSentenceAndTwo() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Path text = Files.writeString(temporary.resolve("notes.txt"), "no Java");
        Path foreign = Files.createDirectory(temporary.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.tex"), "mine");

        assertComplains(Run.of("grade", temporary.resolve("missing")), "nothing at", "missing");
        assertComplains(Run.of("grade", empty), "empty folder");
        assertComplains(Run.of("grade", text), "neither a folder nor a .java file");
        assertComplains(Run.of("grade", foreign), "holds no submission");
        assertComplains(Run.of("grade", ADA, "--out", foreign), "has not written");
        assertComplains(Run.of("grade", ADA, "--out", text), "is a file");
        assertComplains(Run.of("grade", ADA, "--out", out(), "--jobs", 0), "--jobs must be 1 or more");
        assertComplains(Run.of("grade", ADA, "--out", out(), "--assignment", text), "cannot be read as the jar");
        assertThat(foreign.resolve("thesis.tex")).hasContent("mine");
    }

    @Test
    void anEmptyPathIsNotTheCurrentFolder() {
        assertComplains(Run.of("grade", ADA, "--out", ""), "'--out'", "the path is empty");
        assertComplains(Run.of("grade", ADA, "--out", out(), "--assignment", ""), "'--assignment'", "is empty");
        assertComplains(Run.of("grade", "", "--out", out()), "PATH", "the path is empty");
    }

    @Test
    void aLongNumberIsNotRepeatedWhole() {
        assertComplains(Run.of("grade", ADA, "--jobs", "7".repeat(900)), ": '" + "7".repeat(20) + "...' is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "many | 'many' is no number.",
                "`` | '' is no number.",
                "NaN | 'NaN' is no number.",
                "-5 | must be between 0 and the 100 points of the assignment, was -5.",
                "100.01 | must be between 0 and the 100 points of the assignment, was 100.01.",
                "1e999999999 | must be between 0 and the 100 points of the assignment, was 1E+999999999.",
                "50.125 | points must have at most two decimals, were 50.125."
            })
    void anImpossibleScoreIsNotDemanded(String points, String complaint) {
        Run run = Run.of("grade", ADA, "--out", out(), "--fail-below", points);

        assertComplains(run, "--fail-below", complaint);
        assertThat(out()).doesNotExist();
    }

    private static void assertComplains(Run run, String... fragments) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: ").contains(fragments).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aBrokenRubricIsReportedWithItsPlace() throws IOException {
        Path bundle = temporary.resolve("broken.jar");
        Bundles.copy(bundle, rubric -> rubric.replaceFirst("points: 5", "pionts: 5"));

        Run run = Run.of("grade", ADA, "--out", out(), "--assignment", bundle);

        assertComplains(run, "rubric.yaml:", "'points' is missing", "'pionts'");
    }

    @Test
    void aMisspeltCheckIsReportedWithItsPlaceBeforeTheTestItLeavesWithoutPoints() throws IOException {
        Path bundle = temporary.resolve("misspelt.jar");
        Bundles.copy(
                bundle,
                rubric -> rubric.replace("id: SigmoidChecks.publishedValue", "id: SigmoidChecks.publishdValue"));

        Run run = Run.of("grade", ADA, "--out", out(), "--assignment", bundle);

        assertComplains(
                run,
                "rubric.yaml:18:13: there is no test 'SigmoidChecks.publishdValue' in a class named *Checks of backprop"
                        + " or backprop.reference.checks, did you mean 'SigmoidChecks.publishedValue'?");
    }

    @Test
    void aCheckWithoutPointsIsAnErrorAtTheStart() throws IOException {
        Path bundle = temporary.resolve("incomplete.jar");
        Bundles.copy(
                bundle,
                rubric -> rubric.replaceFirst("(?s)      - id: SigmoidChecks.publishedValue.*?(?=      - id)", "")
                        .replaceFirst("points: 5", "points: 4"));

        Run run = Run.of("grade", ADA, "--out", out(), "--assignment", bundle);

        assertComplains(run, "rubric.yaml:14:3: no task gives points to SigmoidChecks.publishedValue; list each check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "backprop.ForwardPass | backprop.ForwardPas | 6:13: the bundle holds no 'backprop/ForwardPas.class', did"
                        + " you mean 'backprop/ForwardPass.class'?",
                "backprop.BackpropagationAssignment | backprop.Missing | 5:14: the bundle holds no"
                        + " 'backprop/Missing.class'",
                "backprop.BackpropagationAssignment | backprop.DataSet | 5:14: backprop.DataSet is the contract, so it"
                        + " must be an interface",
                "backprop/data.csv | backprop | 7:15: the bundle holds no 'backprop'",
                "[backprop, | [backpropp, | 8:10: the bundle holds no class named *Checks in the package 'backpropp', did"
                        + " you mean 'backprop'?"
            })
    void aNameTheBundleDoesNotHoldIsReportedWithItsPlace(String right, String wrong, String complaint)
            throws IOException {
        Path bundle = temporary.resolve("lacking.jar");
        Bundles.copy(bundle, rubric -> rubric.replace(right, wrong));

        Run run = Run.of("grade", ADA, "--out", out(), "--assignment", bundle);

        assertComplains(run, "rubric.yaml:" + complaint);
    }

    @Test
    void anAllowedUseThatTheJdkLacksIsReportedWithItsPlace() throws IOException {
        Path bundle = temporary.resolve("misspelt.jar");
        Bundles.copy(bundle, rubric -> "allow:\n  - java.util.Curency\n" + rubric);

        Run run = Run.of("grade", ADA, "--out", out(), "--assignment", bundle);

        assertComplains(run, "rubric.yaml:2:5: the JDK has no type 'java.util.Curency'");
    }

    @Test
    void whatARubricAllowsCostsNothing() throws IOException {
        Path bundle = temporary.resolve("generous.jar");
        Bundles.copy(bundle, rubric -> "allow:\n  - java.util.Currency only getInstance\n" + rubric);
        Path submission = temporary.resolve("chloe.java");
        Files.writeString(
                submission,
                Files.readString(CHLOE)
                        .replaceFirst("(sigmoid\\(double \\w+\\) \\{)", "$1 java.util.Currency.getInstance(\"EUR\");"));

        Run refused = Run.of("grade", submission, "--out", out());
        Run allowed = Run.of("grade", submission, "--out", out(), "--assignment", bundle);

        assertThat(refused.out())
                .contains("sigmoid uses java.util.Currency.getInstance (chloe.java:")
                .doesNotContain("100 / 100");
        assertThat(allowed.out()).contains("100 / 100");
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        Run run = Run.of("grade", "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("gradecheck grade examples/submissions", "Exit codes", "--fail-below");
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of("grate", ADA).code()).isEqualTo(2);
        assertThat(Run.of("--version").out()).startsWith("gradecheck ");
    }
}

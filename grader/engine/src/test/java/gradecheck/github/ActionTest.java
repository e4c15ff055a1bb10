package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.cli.Run;
import gradecheck.github.Runner.Left;
import gradecheck.report.json.ResultJson;
import gradecheck.result.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code action.yml}, run as a runner of GitHub runs them. */
class ActionTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("examples/submissions");

    @TempDir
    private Path temporary;

    private final StepList action = StepList.read(StepList.ACTION);
    private Runner runner;
    private Path beside;

    @BeforeEach
    void startRunner() throws Exception {
        Needs.linux();
        Needs.programs("bash");
        runner = new Runner(temporary.resolve("a runner"));
        beside = Files.createDirectory(temporary.resolve("action"));
        StepList.map(action.content().get("inputs"))
                .forEach((name, input) -> runner.know(
                        "inputs." + name, String.valueOf(StepList.map(input).get("default"))));
        runner.know("inputs.jar-sha256", Product.jar(beside.resolve("gradecheck.jar")));
        runner.know("inputs.assignment", System.getProperty("gradecheck.assignment"));
        runner.know("github.action_path", beside.toString());
    }

    private Left grade() throws Exception {
        return runner.run(action.step("Grade"));
    }

    private void handIn(String example) throws Exception {
        Files.copy(EXAMPLES.resolve(example), runner.workspace().resolve(example));
        runner.know("inputs.submission", example);
    }

    @Test
    void tellsOfARightSubmission() throws Exception {
        handIn("chloe.java");
        runner.know("inputs.fail-below", "100");

        Left left = grade();

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.commands()).isEmpty();
        assertThat(left.log()).contains("100 / 100, full marks");
        assertThat(left.summary()).startsWith("## 100 / 100: ").contains("✅ full marks");
        assertThat(left.outputs())
                .containsEntry("score", "100")
                .containsEntry("max-score", "100")
                .containsEntry("status", "graded");
        assertThat(Path.of(left.outputs().get("report"), "index.html")).exists();
        assertThat(Path.of(left.outputs().get("result"))).exists();
    }

    @Test
    void failsBelowAScoreAndNamesTheLine() throws Exception {
        handIn("oscar.java");
        runner.know("inputs.fail-below", "90");

        Left left = grade();

        assertThat(left.code()).as(left.log()).isEqualTo(1);
        assertThat(left.commands())
                .singleElement()
                .asString()
                .startsWith("::error file=oscar.java,line=80,title=Adam (0 / 15)::");
        assertThat(left.outputs()).containsEntry("score", "85");
    }

    @Test
    void showsNineErrorsOfTheCompilerAndCountsTheOthers() throws Exception {
        String name = "a%0A::error file=x,line=1::owned,b.java";
        Path folder = Files.createDirectory(runner.workspace().resolve("home work"));
        Files.writeString(
                folder.resolve(name),
                "class A implements BackpropagationAssignment {\n" + "::owned x;\n".repeat(20) + "}");
        runner.know("inputs.submission", "home work");

        Left left = grade();

        assertThat(left.code()).isZero();
        assertThat(left.commands())
                .hasSize(10)
                .allMatch(line -> line.startsWith("::error "))
                .last()
                .asString()
                .startsWith("::error title=And more::");
        assertThat(left.commands().subList(0, 9))
                .allMatch(line -> line.startsWith(
                        "::error file=home work/a%250A%3A%3Aerror file=x%2Cline=1%3A%3A" + "owned%2Cb.java,line="));
        assertThat(left.summary()).doesNotContainPattern("(?m)^::");
    }

    @Test
    void obeysNothingThatAPullRequestSays() throws Exception {
        Path result = HostileRepository.write(runner.workspace(), runner.file("GITHUB_OUTPUT"));
        runner.know("inputs.fail-below", "50");

        Left left = grade();

        assertThat(left.code()).as(left.log()).isEqualTo(1);
        assertThat(left.commands())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allMatch(
                        line -> line.matches("::error (file=src/main/java/backprop/Backpropagation\\.java,line=\\d+,)?"
                                + "title=[\\w ]+ \\(\\d+(\\.\\d+)? / \\d+\\)::.*"));
        assertThat(left.outputs().keySet())
                .containsExactlyInAnyOrder("score", "max-score", "status", "report", "result");
        Result genuine = ResultJson.read(Files.readString(Path.of(left.outputs().get("result"))));
        assertThat(left.outputs()).containsEntry("score", genuine.score().toString());
        assertThat(genuine.score().hundredths()).isLessThan(5000);
        assertThat(left.summary())
                .startsWith("## " + genuine.score() + " / 100: ")
                .contains("owned");
        assertThat(HostileRepository.outsideOfCode(left.summary())).doesNotContain("owned", "@", "<img", "](");
        assertThat(Path.of(left.outputs().get("result"))).isNotEqualTo(result);
    }

    @Test
    void refusesAnotherJarThanTheOneThatIsMeant() throws Exception {
        handIn("marco.java");
        runner.know("inputs.jar-sha256", "0".repeat(64));
        Left other = grade();
        runner.know("inputs.jar-sha256", "");
        Left any = grade();
        runner.know("inputs.jar", "nowhere.jar");
        Left none = grade();

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.log()).contains("::error title=Gradecheck::The jar has the SHA-256 ");
        assertThat(any.code()).isEqualTo(2);
        assertThat(any.log()).contains("The input jar-sha256 is missing.");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.log()).contains("There is no file where the input jar says.");
        assertThat(runner.temporary()).isEmptyDirectory();
    }

    @Test
    void runsTheLauncherOfACheckout() throws Exception {
        handIn("marco.java");
        Files.move(beside.resolve("gradecheck.jar"), temporary.resolve("product.jar"));
        Product.launcher(beside, temporary.resolve("product.jar"));
        runner.know("inputs.assignment", "");
        Left demanded = grade();
        runner.know("inputs.jar-sha256", "");
        Left left = grade();

        assertThat(demanded.code()).isEqualTo(2);
        assertThat(demanded.log()).contains("The input jar-sha256 is given, and there is no jar.");
        assertThat(left.outputs()).containsEntry("status", "compile-error");
    }

    @Test
    void refusesACommandThatItDoesNotKnow() throws Exception {
        runner.know("inputs.command", "verify");

        Left left = grade();

        assertThat(left.code()).isEqualTo(2);
        assertThat(left.commands())
                .containsExactly("::error title=Gradecheck::The input command must be grade or check.");
    }

    @Test
    void asksForThePublicChecksAlone() throws Exception {
        runner.install("java", "#!/bin/sh\nprintf '<%s>' \"$@\"\necho \"${GITHUB_TOKEN-no token}\"\n");
        runner.know("inputs.command", "check");
        runner.know("inputs.submission", "-x.java");
        runner.set("GITHUB_TOKEN", "secret");

        Left left = grade();

        assertThat(left.log())
                .contains("<check><--format><github><--isolation>")
                .doesNotContain("<--source-root>")
                .endsWith("<--html><" + runner.temporary() + "/gradecheck-report/index.html><--><-x.java>no token\n");
    }

    @Test
    void checksAsFarApartAndByTheAssignmentThatWereAskedFor() throws Exception {
        runner.install("java", "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
        runner.know("inputs.command", "check");
        runner.know("inputs.isolation", "strict");
        runner.know("inputs.assignment", "my course.jar");

        Left left = grade();

        assertThat(left.log()).contains("<--isolation><strict><--assignment><my course.jar>");
    }

    @Test
    void refusesAScoreToCheckAgainst() throws Exception {
        runner.know("inputs.command", "check");
        runner.know("inputs.fail-below", "50");

        Left left = grade();

        assertThat(left.code()).isEqualTo(2);
        assertThat(left.commands())
                .containsExactly(
                        "::error title=Gradecheck::The input fail-below goes with the command grade; check fails"
                                + " unless all public checks pass.");
        assertThat(runner.temporary()).isEmptyDirectory();
    }

    @Test
    void getsBubblewrapWhereItIsMissing() throws Exception {
        runner.install("sudo", "#!/bin/sh\necho sudo \"$@\" >&2\n");
        runner.install("cat", "#!/bin/sh\necho 1\n");
        runner.set("PATH", runner.bin().toString());

        Left left = runner.run(action.step("Get bubblewrap"));

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.log().lines())
                .containsExactly(
                        "sudo apt-get update -q",
                        "sudo apt-get install -y -q --no-install-recommends bubblewrap",
                        "sudo sysctl -q -w kernel.apparmor_restrict_unprivileged_userns=0");
    }

    @Test
    void declaresEveryOutputThatTheGraderGives() {
        Map<?, ?> outputs = StepList.map(action.content().get("outputs"));

        assertThat(outputs.keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder("score", "max-score", "status", "report", "result");
        outputs.forEach((name, output) ->
                assertThat(StepList.map(output).get("value")).isEqualTo("${{ steps.grade.outputs." + name + " }}"));
    }
}

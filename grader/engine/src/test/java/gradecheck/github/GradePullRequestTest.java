package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.cli.Run;
import gradecheck.github.Runner.Left;
import gradecheck.github.StepList.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code grade-pull-request.yml}, run as a runner of GitHub runs them. */
class GradePullRequestTest {

    @TempDir
    private Path temporary;

    private final StepList workflow = StepList.read(StepList.GRADE);
    private Runner runner;

    @BeforeEach
    void startRunner() throws Exception {
        Needs.linux();
        Needs.programs("bash", "git");
        runner = new Runner(temporary.resolve("runner"));
        runner.know("github.event.pull_request.user.login", "ada");
    }

    private Left take(PullRequest.Change change) throws Exception {
        PullRequest.checkOut(runner.workspace().resolve("pull-request"), change);
        return runner.run(workflow.step("Take the submission"));
    }

    private static PullRequest.Change writing(String path) {
        return repository -> PullRequest.write(repository.resolve(path), "class A {}\n");
    }

    @Test
    void takesTheFolderOfTheAuthorAndNothingElse() throws Exception {
        Left left = take(repository -> {
            PullRequest.write(repository.resolve("submissions/ada/src/Net.java"), "class Net {}\n");
            PullRequest.write(repository.resolve("submissions/ada/a\n::error::owned, b%0A.txt"), "x");
        });

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.commands()).isEmpty();
        assertThat(left.outputs()).containsEntry("class", runner.temporary() + "/class");
        assertThat(runner.temporary().resolve("class/ada/src/Net.java")).hasContent("class Net {}\n");
        assertThat(runner.temporary().resolve("class")).isDirectoryNotContaining("glob:**bob");
        assertThat(runner.workspace()).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNotTheAuthors() throws Exception {
        for (String path : new String[] {
            ".github/workflows/grade-pull-request.yml",
            "submissions/bob/Net.java",
            "submissions/adam/Net.java",
            "action.yml",
            "student-template/src/test/java/backprop/SigmoidChecks.java",
            "submissions/x\n::error::owned"
        }) {
            startRunner(temporary.resolve("for " + path.length()));

            Left left = take(repository -> {
                writing("submissions/ada/Net.java").in(repository);
                writing(path).in(repository);
            });

            assertThat(left.code()).as(path).isEqualTo(1);
            assertThat(left.commands())
                    .containsExactly("::error title=Pull request::This pull request changes files outside of"
                            + " submissions/ada. Take these changes back, then it is graded.");
            assertThat(left.outputs()).isEmpty();
        }
    }

    private void startRunner(Path home) throws Exception {
        runner = new Runner(home);
        runner.know("github.event.pull_request.user.login", "ada");
    }

    @Test
    void followsNoLink() throws Exception {
        Left folder = take(
                repository -> Files.createSymbolicLink(repository.resolve("submissions/ada"), Path.of("../.github")));
        startRunner(temporary.resolve("other"));
        Left file = take(repository -> {
            writing("submissions/ada/Net.java").in(repository);
            Files.createSymbolicLink(repository.resolve("submissions/ada/Key.java"), Path.of("../bob/Net.java"));
        });

        assertThat(folder.code()).isEqualTo(1);
        assertThat(file.code()).isZero();
        assertThat(runner.temporary().resolve("class/ada/Key.java")).isSymbolicLink();
    }

    @Test
    void refusesAnAuthorWhoIsNoPerson() throws Exception {
        runner.know("github.event.pull_request.user.login", "dependabot[bot]");

        assertThat(take(writing("submissions/ada/Net.java")).log()).contains("Only people hand in");
    }

    @Test
    void takesTheFolderOfALoginThatACompanyManages() throws Exception {
        runner.know("github.event.pull_request.user.login", "ada_company");

        Left left = take(writing("submissions/ada_company/Net.java"));

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(runner.temporary().resolve("class/ada_company/Net.java")).exists();
    }

    @Test
    void takesNothingWhereGitCannotTellWhatWasChanged() throws Exception {
        runner.install("git", "#!/bin/sh\necho 'fatal: ambiguous argument' >&2\nexit 128\n");

        Left left = take(repository -> {
            writing("submissions/ada/Net.java").in(repository);
            writing("action.yml").in(repository);
        });

        assertThat(left.code()).isEqualTo(128);
        assertThat(left.outputs()).isEmpty();
        assertThat(runner.temporary().resolve("class")).doesNotExist();
    }

    @Test
    void takesNothingWhereNothingWasChanged() throws Exception {
        runner.know("github.event.pull_request.user.login", "bob");

        Left left = take(repository -> {});

        assertThat(left.code()).isEqualTo(1);
        assertThat(left.commands()).singleElement().asString().contains("This pull request changes nothing");
    }

    @Test
    void saysWhereTheSubmissionGoesWhereItIsTakenAway() throws Exception {
        runner.know("github.event.pull_request.user.login", "bob");

        Left left = take(repository -> Files.delete(repository.resolve("submissions/bob/Net.java")));

        assertThat(left.commands())
                .containsExactly(
                        "::error title=Pull request::There is no folder submissions/bob. Put your submission there.");
    }

    @Test
    void gradesWhatItTookUnderTheNameOfTheAuthor() throws Exception {
        Left left = grade("src/Net.java", "");

        assertThat(left.commands())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("::error file=submissions/ada/src/Net.java,line="));
        assertThat(left.outputs().get("result")).endsWith("/submissions/ada/result.json");
    }

    @Test
    void marksLinesWhereThePackageIsCalledLikeTheAuthor() throws Exception {
        Left left = grade("Net.java", "package ada; ");

        assertThat(left.commands())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("::error file=submissions/ada/Net.java,line="));
    }

    private Left grade(String path, String packageLine) throws Exception {
        String marco = Files.readString(Run.PROJECT.resolve("examples/submissions/marco.java"));
        take(repository -> PullRequest.write(
                repository.resolve("submissions/ada").resolve(path),
                marco.replaceFirst("(?m)^package .*;", "").replaceFirst("^", packageLine)));
        StepList action = StepList.read(StepList.ACTION);
        Path course = Files.createDirectory(runner.workspace().resolve("course"));
        Product.jar(temporary.resolve("product.jar"));
        Product.launcher(course, temporary.resolve("product.jar"));
        StepList.map(action.content().get("inputs"))
                .forEach((name, input) -> runner.know(
                        "inputs." + name, String.valueOf(StepList.map(input).get("default"))));
        runner.know("github.action_path", course.toString());
        Step grade = workflow.step("Grade");
        assertThat(grade.uses()).isEqualTo("./course");
        grade.with().forEach((name, value) -> runner.know("inputs." + name, runner.evaluate(value)));
        runner.know("inputs.isolation", "auto");

        return runner.run(action.step("Grade"));
    }
}

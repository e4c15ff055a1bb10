package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.cli.Run;
import gradecheck.github.Runner.Left;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of {@code publish.yml}, run as a runner of GitHub runs them, with a GitHub made of files. */
class PublishTest {

    private static final String SHA = "a".repeat(40);

    /** Answers from files, and keeps what it is told. */
    private static final String GITHUB = """
            #!/bin/bash
            echo "$*" >>"$HOME/calls"
            case "$*" in
              *"/pulls -f "*) cat "$HOME/list.json" ;;
              *"/files?"*) cat "$HOME/files.json" ;;
              *"--paginate "*"/comments?"*) cat "$HOME/comments.json" ;;
              *"--input "*) cp "${!#}" "$HOME/sent.json"; echo '{"body": "::error::answered"}' ;;
              *) cat "$HOME/pull.json" ;;
            esac
            """;

    @TempDir
    private Path temporary;

    private final StepList workflow = StepList.read(StepList.PUBLISH);
    private Runner runner;

    @BeforeEach
    void startRunner() throws Exception {
        Needs.linux();
        Needs.programs("bash", "jq");
        runner = new Runner(temporary);
        runner.install("gh", GITHUB);
        runner.know("github.token", "token");
        runner.know("github.repository", "course/homework");
        runner.know("github.event.workflow_run.head_repository.owner.login", "ada");
        runner.know("github.event.workflow_run.head_branch", "$(touch owned);`x`&head=bob");
        runner.know("github.event.workflow_run.head_sha", SHA);
        answer("list", "[{\"number\": 6, \"head\": {\"sha\": \"b\"}}, {\"number\": 7, \"head\": {\"sha\": \"SHA\"}}]");
        answer("pull", "{\"user\": {\"login\": \"ada\"}, \"head\": {\"sha\": \"SHA\"}, \"changed_files\": 2}");
        answer("files", "[{\"filename\": \"submissions/ada/A.java\"}]\n[{\"filename\": \"submissions/ada/B.java\"}]");
        answer("comments", "[]");
    }

    private void answer(String name, String json) throws Exception {
        Files.writeString(temporary.resolve(name + ".json"), json.replace("SHA", SHA));
    }

    private Left find() throws Exception {
        return runner.run(workflow.step("Find the pull request"));
    }

    @Test
    void findsThePullRequestByTheCommitOfTheEvent() throws Exception {
        Left left = find();

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.outputs()).containsEntry("number", "7");
        assertThat(temporary.resolve("calls"))
                .content()
                .startsWith("api --method GET repos/course/homework/pulls -f state=open -f"
                        + " head=ada:$(touch owned);`x`&head=bob\n");
        assertThat(runner.workspace()).isEmptyDirectory();
    }

    @Test
    void publishesNothingOfACommitThatIsNotThePullRequestsAnyMore() throws Exception {
        answer("pull", "{\"user\": {\"login\": \"ada\"}, \"head\": {\"sha\": \"c\"}, \"changed_files\": 2}");
        Left moved = find();
        answer("list", "[]");
        Left closed = find();

        assertThat(moved.code() + closed.code()).isZero();
        assertThat(moved.outputs()).isEmpty();
        assertThat(closed.outputs()).isEmpty();
    }

    @Test
    void publishesNothingOfAPullRequestThatChangesMoreThanItsSubmission() throws Exception {
        for (String files : new String[] {
            "[{\"filename\": \"submissions/ada/A.java\"}, {\"filename\": \".github/workflows/x.yml\"}]",
            "[{\"filename\": \"submissions/ada/A.java\"}, {\"filename\": \"submissions/adam/A.java\"}]",
            "[{\"filename\": \"submissions/ada/A.java\"},"
                    + " {\"filename\": \"submissions/ada/B.java\", \"previous_filename\": \"action.yml\"}]",
            "[{\"filename\": \"submissions/ada/A.java\"}]",
            "[]"
        }) {
            answer("files", files);

            Left left = find();

            assertThat(left.code()).as(files).isZero();
            assertThat(left.outputs()).as(files).isEmpty();
        }
    }

    @Test
    void wordsTheCommentAnewFromAResult() throws Exception {
        Path genuine = temporary.resolve("report");
        Run.of("grade", Run.PROJECT.resolve("examples/submissions/marco.java"), "--out", genuine);
        String result = Files.readString(genuine.resolve("submissions/marco/result.json"))
                .replace("Backpropagation from scratch", "@staff [owned](https://owned.example)\\n::error::owned");

        Left left = word(result);

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.commands()).isEmpty();
        String comment = Files.readString(runner.temporary().resolve("comment.md"));
        assertThat(comment)
                .startsWith("<!-- gradecheck -->\n## 0 / 100: ` @staff [owned](https://owned.example) ::error");
        assertThat(HostileRepository.outsideOfCode(comment)).doesNotContain("owned", "@");
    }

    @Test
    void wordsNoCommentFromWhatIsNoResult() throws Exception {
        Left left = word("{\"schema\": \"gradecheck/result/v1\", \"score\": 100, \"body\": \"owned\"}");

        assertThat(left.code()).isEqualTo(2);
        assertThat(left.log()).contains("is refused").doesNotContain("owned");
    }

    private Left word(String result) throws Exception {
        PullRequest.write(runner.temporary().resolve("result/result.json"), result);
        Path course = Files.createDirectory(runner.workspace().resolve("course"));
        Product.jar(temporary.resolve("product.jar"));
        Product.launcher(course, temporary.resolve("product.jar"));
        return runner.run(workflow.step("Word the comment"));
    }

    private Left send() throws Exception {
        runner.know("steps.find.outputs.number", "7");
        Files.writeString(runner.temporary().resolve("comment.md"), "<!-- gradecheck -->\n## 5 / 10: \"x\" \\ $(y)\n");
        return runner.run(workflow.step("Write the comment, or edit the one that is there"));
    }

    @Test
    void writesACommentWhereThereIsNoneOfItsOwn() throws Exception {
        answer(
                "comments",
                "[{\"id\": 1, \"user\": {\"login\": \"ada\"}, \"body\": \"<!-- gradecheck -->\"}]"
                        + "[{\"id\": 2, \"user\": {\"login\": \"github-actions[bot]\"}, \"body\": \"other\"}]");

        Left left = send();

        assertThat(left.code()).as(left.log()).isZero();
        assertThat(left.log()).isEmpty();
        assertThat(temporary.resolve("calls"))
                .content()
                .contains("--method POST repos/course/homework/issues/7/comments");
        assertThat(temporary.resolve("sent.json"))
                .content()
                .isEqualToIgnoringNewLines("{  \"body\": \"<!-- gradecheck -->\\n## 5 / 10: \\\"x\\\" \\\\ $(y)\\n\"}");
    }

    @Test
    void editsTheCommentThatIsThere() throws Exception {
        answer(
                "comments",
                "[{\"id\": 3, \"user\": {\"login\": \"github-actions[bot]\"},"
                        + " \"body\": \"<!-- gradecheck -->\\n## 1 / 10\"}]");

        send();

        assertThat(temporary.resolve("calls"))
                .content()
                .contains("--method PATCH repos/course/homework/issues/comments/3 ")
                .doesNotContain("POST");
    }
}

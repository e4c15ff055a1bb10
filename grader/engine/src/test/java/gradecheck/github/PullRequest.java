package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pull request to a repository of the course, checked out as it would be merged. */
final class PullRequest {

    /** Makes a change of a pull request. */
    interface Change {
        void in(Path repository) throws Exception;
    }

    private PullRequest() {}

    /**
     * Makes one.
     *
     * @param repository a folder that is not there yet
     * @param change what it changes in a repository with a workflow and a submission of bob's
     */
    static void checkOut(Path repository, Change change) throws Exception {
        Files.createDirectories(repository);
        git(repository, "init", "-q", "-b", "main");
        write(repository.resolve(".github/workflows/grade-pull-request.yml"), "on: pull_request\n");
        write(repository.resolve("submissions/bob/Net.java"), "class Net {}\n");
        commit(repository);
        git(repository, "checkout", "-q", "-b", "work");
        change.in(repository);
        commit(repository);
        git(repository, "checkout", "-q", "main");
        git(repository, "merge", "-q", "--no-ff", "-m", "merge", "work");
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void commit(Path repository) throws Exception {
        git(repository, "add", "-A");
        git(repository, "commit", "-q", "--allow-empty", "-m", "change");
    }

    private static void git(Path repository, String... words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}

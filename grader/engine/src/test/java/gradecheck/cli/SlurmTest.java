package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether {@code examples/slurm} grades a class on a cluster whose nodes fail. */
@Tag("long")
class SlurmTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("examples/slurm");
    private static final Path CHLOE = Run.PROJECT.resolve("examples/submissions/chloe.java");
    private static final int SHARDS = 6;
    private static final int PER_SHARD = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path out;
    private Path gradecheck;
    private SlurmCluster cluster;

    @BeforeEach
    void prepare() throws Exception {
        cluster = SlurmCluster.start();
        Path folder = Files.createDirectory(temporary.resolve("with a space"));
        submissions = Files.createDirectory(folder.resolve("class"));
        out = folder.resolve("out");
        gradecheck = product(folder.resolve("gradecheck"));
    }

    @AfterEach
    void end() throws Exception {
        if (cluster != null) {
            cluster.stop();
        }
    }

    /**
     * For each shard a submission that is right, then one that takes long enough to be cut off, then one that does not
     * compile.
     */
    private void handIn(int shards) throws IOException {
        String right = Files.readString(CHLOE);
        String endless = right.replaceAll(
                "(?m)^(.* (gradientChecking|vanilla|momentum)\\(.*\\{)$", "$1 for (int i = 0; i >= 0; i = 0) {}");
        List<String> kinds = List.of(right, endless, right.replace("{", "{ missing"));
        for (int i = 0; i < PER_SHARD * shards; i++) {
            Files.writeString(submissions.resolve("student-%02d.java".formatted(i)), kinds.get(i / shards));
        }
    }

    private Path product(Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(file, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC '-Dgradecheck.assignment=%s' '-Djava.io.tmpdir=%s' \\
                  -cp '%s' %s "$@"
                """.formatted(
                        java,
                        System.getProperty("gradecheck.assignment"),
                        temporary,
                        System.getProperty("java.class.path"),
                        GraderMain.class.getName()));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void losesNothingAndDoublesNothingWhereNodesFail() throws Exception {
        handIn(SHARDS);
        Jobs jobs = submit(SHARDS);
        SlurmCluster.await("a result", PATIENCE, () -> !results().isEmpty());
        String byHand = cluster.tasksOn("n1").get(0);
        List<String> twice = cluster.tasksOn("n2");
        cluster.hang("n2");
        cluster.cutPower("n3");
        cluster.call("scontrol", "requeue", byHand);
        assertThat(endOf(jobs.merging())).as(log("merge-" + jobs.merging())).isZero();

        assertThat(log("grade-" + byHand)).contains("start 1", "start 2");
        assertThat(twice)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(log("grade-" + task))
                        .contains("on n2, start 1", "on n1, start 2")
                        .containsPattern("(?s)is through.*is through"));
        assertThat(results()).hasSize(PER_SHARD * SHARDS);
        assertThat(WrittenReports.in(out.resolve("report"))).containsExactlyEntriesOf(WrittenReports.in(atOnce()));

        Files.delete(out.resolve("parts/submissions/student-03/result.json"));
        String gap = merge();
        assertThat(endOf(gap)).isEqualTo(3);
        assertThat(log("merge-" + gap)).contains("of 18 submissions 1 have no result: student-03.");

        Jobs again = submit(SHARDS);
        assertThat(endOf(again.merging())).as(log("merge-" + again.merging())).isZero();
        assertThat(log("grade-" + again.grading() + "_3")).contains("1 of 3 graded in");
        assertThat(log("grade-" + again.grading() + "_2")).contains("0 of 3 graded in");
    }

    @Test
    void aTaskThatIsToldToEndKeepsWhatIsFinished() throws Exception {
        handIn(1);
        Jobs jobs = submit(1);
        SlurmCluster.await("a result", PATIENCE, () -> !results().isEmpty());
        cluster.call("scancel", "--batch", "--signal=TERM", jobs.grading());
        assertThat(endOf(jobs.grading())).isEqualTo(75);
        assertThat(endOf(jobs.merging())).isEqualTo(3);

        assertThat(log("grade-" + jobs.grading() + "_0"))
                .contains("Interrupted: 1 of 3 submissions are graded, and kept.");
        assertThat(results()).hasSize(1);
        Jobs again = submit(1);
        assertThat(endOf(again.merging())).isZero();
        assertThat(log("grade-" + again.grading() + "_0")).contains("2 of 3 graded in");
    }

    private int endOf(String job) throws Exception {
        cluster.awaitEnd(job, PATIENCE);
        return cluster.exitCode(job);
    }

    private String merge() throws IOException, InterruptedException {
        return cluster.call(
                        "sbatch",
                        "--parsable",
                        "--output=" + out.resolve("logs/merge-%j.log"),
                        EXAMPLES.resolve("merge.sh").toString(),
                        gradecheck.toString(),
                        out.resolve("parts").toString(),
                        out.resolve("gap").toString())
                .strip();
    }

    private Path atOnce() {
        Path report = temporary.resolve("at once");
        Run run = Run.of("grade", submissions, "--out", report, "--isolation", "verified");
        assertThat(run.code()).as(run.err()).isZero();
        return report;
    }

    private record Jobs(String grading, String merging) {}

    private Jobs submit(int shards) throws IOException, InterruptedException {
        String said = cluster.call(
                Map.of("GRADECHECK", gradecheck.toString()),
                EXAMPLES.resolve("submit.sh").toString(),
                Integer.toString(shards),
                submissions.toString(),
                out.toString(),
                "--cpus-per-task=1",
                "--",
                "--isolation",
                "verified");
        Matcher jobs = Pattern.compile("Jobs (\\d+) \\(grading, \\d+ shards\\) and (\\d+) \\(merge\\)")
                .matcher(said);
        assertThat(jobs.find()).as(said).isTrue();
        return new Jobs(jobs.group(1), jobs.group(2));
    }

    private List<Path> results() throws IOException {
        Path parts = out.resolve("parts");
        if (!Files.exists(parts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(parts)) {
            return new ArrayList<>(
                    files.filter(file -> file.endsWith("result.json")).toList());
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(out.resolve("logs").resolve(name + ".log"));
    }
}

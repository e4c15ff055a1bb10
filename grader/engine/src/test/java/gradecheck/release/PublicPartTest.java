package gradecheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.Drawing;
import gradecheck.assignment.Rubric;
import gradecheck.fault.UsageFault;
import gradecheck.recorded.Recording;
import gradecheck.recorded.RecordingFile;
import gradecheck.result.Visibility;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the shipped assignment may go to students, and what keeps the rest from going. */
class PublicPartTest {

    @TempDir
    private static Path temporary;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Sandbox sandbox;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Bundle whole;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void makeThePublicPart() {
        sandbox = Sandbox.open(Isolation.VERIFIED);
        whole = Bundle.open(Path.of(System.getProperty("gradecheck.assignment")));
        files = PublicPart.of(whole, sandbox);
    }

    @AfterAll
    static void close() throws IOException {
        whole.close();
        sandbox.close();
    }

    private static byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    @Test
    void holdsContractPublicChecksAndNothingElse() {
        assertThat(files.keySet())
                .contains("backprop/BackpropagationAssignment.class", "backprop/AdamChecks.class", "backprop/data.csv")
                .allMatch(path -> path.matches("backprop/[^/]+|assignment/(rubric\\.yaml|graph\\.yaml|answers\\.bin)"));
    }

    @Test
    void itsGraphGivesNoLocalDerivativeAway() throws IOException {
        Path jar = Files.write(temporary.resolve("drawn.jar"), RunnableJar.pack(files));

        try (Bundle open = Bundle.open(jar)) {
            Drawing drawn = open.assignment().drawing().orElseThrow();
            Drawing full = whole.assignment().drawing().orElseThrow();
            assertThat(drawn.nodes()).hasSameSizeAs(full.nodes());
            assertThat(drawn.edges())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("derivative")
                    .isEqualTo(full.edges());
            assertThat(drawn.edges()).extracting(Drawing.Edge::derivative).containsOnly("", "1");
        }
    }

    @Test
    void itsRubricIsThatOfThePublicChecks() throws IOException {
        Path jar = Files.write(temporary.resolve("public.jar"), RunnableJar.pack(files));

        try (Bundle open = Bundle.open(jar)) {
            Rubric rubric = open.assignment().rubric();
            assertThat(rubric.checks().stream().map(Rubric.Check::id))
                    .containsExactlyElementsOf(whole.assignment().rubric().checks().stream()
                            .filter(check -> check.visibility() == Visibility.PUBLIC)
                            .map(Rubric.Check::id)
                            .toList());
            assertThat(rubric.tasks().stream().map(task -> task.id() + " " + task.title() + " " + task.points()))
                    .contains("forward Forward propagation 6", "backward Backward propagation 12")
                    .hasSameSizeAs(whole.assignment().rubric().tasks());
            assertThat(rubric.limits()).isEqualTo(whole.assignment().rubric().limits());
            assertThat(rubric.checks()).allMatch(check -> check.follows().isEmpty());
        }
    }

    @Test
    void namesNothingOfAHiddenCheck() {
        String text = new String(file("assignment/rubric.yaml"), StandardCharsets.UTF_8)
                + new String(file("assignment/graph.yaml"), StandardCharsets.UTF_8);

        for (Rubric.Check check : whole.assignment().rubric().checks()) {
            if (check.visibility() == Visibility.HIDDEN) {
                assertThat(text).doesNotContain(check.id()).doesNotContain("title: \"" + check.title() + "\"");
                assertThat(check.hint().isEmpty() || !text.contains(check.hint()))
                        .isTrue();
            }
        }
    }

    @Test
    void recordsTheCallsOfPublicChecksAlone() throws IOException {
        Recording recording = RecordingFile.read(file("assignment/answers.bin"));

        List<Object> asked = recording.calls().stream()
                .filter(call -> call.method().equals("sigmoid"))
                .<Object>map(call -> call.arguments().get(0))
                .toList();
        assertThat(asked).contains(2.0, 0.0, 0.6, -1.75, -8.0, 30.0).doesNotContain(4.5, 700.0, -700.0);
        assertThat(recording.calls()).hasSizeLessThan(100);
        assertThat(recording.rounds().stream().map(Recording.Round::task).distinct())
                .containsExactly("sigmoid", "forward", "backward", "gradient-check", "vanilla", "momentum", "adam");
    }

    private static void refuses(UnaryOperator<String> rubric, String fragment) throws IOException {
        Path jar = temporary.resolve("changed.jar");
        SortedMap<String, byte[]> changed = whole.files();
        changed.computeIfPresent(
                "assignment/rubric.yaml",
                (path, bytes) ->
                        rubric.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        Files.write(jar, RunnableJar.pack(changed));
        try (Bundle bundle = Bundle.open(jar)) {
            assertThatExceptionOfType(UsageFault.class)
                    .isThrownBy(() -> PublicPart.of(bundle, sandbox))
                    .withMessageContaining(fragment);
        }
    }

    @Test
    void handsOutNothingWhereSomethingPrivateIsNamed() throws IOException {
        refuses(
                text -> text.replace("Arguments of both signs\n", "As HiddenSigmoidChecks\n"),
                "Nothing is released. The public part's assignment/rubric.yaml names the private class"
                        + " HiddenSigmoidChecks.");
    }

    @Test
    void handsOutNoClassWithAHiddenCheck() throws IOException {
        refuses(
                text -> text.replaceFirst("visibility: public", "visibility: hidden"),
                "is in a class with public ones, which students have; move it to another class");
    }
}

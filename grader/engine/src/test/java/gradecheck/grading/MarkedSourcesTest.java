package gradecheck.grading;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.intake.SourceFile;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.Refusal;
import gradecheck.result.Sources;
import gradecheck.result.Sources.Marker;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedSourcesTest {

    private static final SourceFile WORK = new SourceFile("src/hw/Work.java", "a\r\nb\rc\n");

    private static List<TaskResult> tasks(String message, String... ofParts) {
        return tasks(Visibility.PUBLIC, message, ofParts);
    }

    private static List<TaskResult> tasks(Visibility visibility, String message, String... ofParts) {
        List<PartResult> parts = Arrays.stream(ofParts)
                .map(each -> new PartResult("p", CheckStatus.ERROR, each))
                .toList();
        CheckResult check = new CheckResult(
                "Checks.some",
                "Some",
                visibility,
                CheckStatus.ERROR,
                Points.ZERO,
                Points.ZERO,
                message,
                "",
                parts,
                Map.of());
        return List.of(new TaskResult("t", "T", Points.ZERO, Points.ZERO, List.of(check)));
    }

    private static Sources of(List<SourceFile> sources, List<TaskResult> tasks) {
        return MarkedSources.of(sources, "Contract", List.of(), List.of(), tasks);
    }

    private static List<String> paths(Sources sources) {
        return sources.files().stream().map(Sources.File::path).toList();
    }

    @Test
    void marksTheLineThatAFailureNames() {
        String message = "f threw ArithmeticException: / by zero (Work.java:2).";

        assertThat(of(List.of(WORK), tasks(message)).files())
                .containsExactly(new Sources.File(WORK.path(), WORK.text(), List.of(new Marker(2, message))));
    }

    @Test
    void marksALineOnceForEachSentenceOfItsParts() {
        Sources sources =
                of(List.of(WORK), tasks("2 of 2 are not right.", "g threw (Work.java:3).", "g threw (Work.java:3)."));

        assertThat(sources.files().get(0).markers()).containsExactly(new Marker(3, "g threw (Work.java:3)."));
    }

    @Test
    void marksWhatTheCompilerComplainsOf() {
        List<Diagnostic> diagnostics =
                List.of(new Diagnostic(WORK.path(), 3, "';' expected", "c"), new Diagnostic("", 0, "no room", ""));

        Sources sources = MarkedSources.of(List.of(WORK), "Contract", diagnostics, List.of(), List.of());

        assertThat(sources.files().get(0).markers()).containsExactly(new Marker(3, "';' expected"));
    }

    @Test
    void marksWhatUsesWhatIsNotAvailable() {
        List<Refusal> refusals = List.of(
                new Refusal("hw.Work", WORK.path(), 3, "java.lang.System.exit"),
                new Refusal("hw.Work", WORK.path(), 0, "java.io.File"));

        Sources sources = MarkedSources.of(List.of(WORK), "Contract", List.of(), refusals, List.of());

        assertThat(sources.files().get(0).markers())
                .containsExactly(new Marker(
                        3,
                        "This uses java.lang.System.exit, which is not available in this assignment; "
                                + "only a check that gets there fails."));
    }

    @Test
    void marksNothingForAHiddenCheckSinceALineMayTellItsInput() {
        Sources sources =
                of(List.of(WORK), tasks(Visibility.HIDDEN, "f threw (Work.java:2).", "f threw (Work.java:3)."));

        assertThat(sources.files().get(0).markers()).isEmpty();
    }

    @Test
    void marksNoLineThatIsNotThere() {
        Sources sources = of(List.of(WORK), tasks("It threw (Work.java:4), (Work.java:0), (Other.java:1)."));

        assertThat(sources.files().get(0).markers()).isEmpty();
    }

    @Test
    void marksNothingWhereSeveralFilesHaveTheName() {
        SourceFile same = new SourceFile("Work.java", "a\nb\nc\n");

        assertThat(of(List.of(same, WORK), tasks("It threw (Work.java:2).")).files())
                .allSatisfy(file -> assertThat(file.markers()).isEmpty());
    }

    @Test
    void keepsWhatIsMarkedAndWhatMentionsTheContractBeforeAllElse() {
        List<SourceFile> sources = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> new SourceFile("a/Helper" + i + ".java", "class Helper {}"))
                .toList());
        sources.add(new SourceFile("z/Main.java", "class Main implements Contract {}"));
        sources.add(new SourceFile("z/Marked.java", "class Marked {}"));

        Sources kept = of(sources, tasks("It threw (Marked.java:1)."));

        assertThat(paths(kept))
                .hasSize(20)
                .contains("z/Main.java", "z/Marked.java")
                .isSorted();
        assertThat(kept.leftOut()).isEqualTo(12);
    }

    @Test
    void keepsNoMoreThanAQuarterOfAMillionCharacters() {
        SourceFile large = new SourceFile("a/Large.java", "x".repeat(200_000));
        SourceFile other = new SourceFile("b/Other.java", "x".repeat(200_000));

        Sources kept = of(List.of(large, other, WORK), tasks(""));

        assertThat(paths(kept)).containsExactly("a/Large.java", "src/hw/Work.java");
        assertThat(kept.leftOut()).isEqualTo(1);
    }
}

package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format github} and {@code comment}, as a user types them. */
class GithubFormatTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("examples/submissions");

    @TempDir
    private Path temporary;

    private Path out;
    private Map<String, String> step = Map.of();

    @BeforeEach
    void step() {
        out = temporary.resolve("report");
        step = Map.of(
                "GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString(),
                "GITHUB_OUTPUT", temporary.resolve("output").toString());
    }

    private String written(String name) throws IOException {
        return Files.readString(temporary.resolve(name));
    }

    @Test
    void tellsAStepWhatASubmissionCameTo() throws IOException {
        Files.writeString(temporary.resolve("summary"), "before\n");

        Run run = Run.in(
                step,
                "grade",
                EXAMPLES.resolve("marco.java"),
                "--out",
                out,
                "--format",
                "github",
                "--source-root",
                "./hw");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("::error ") || line.equals("0 / 100, does not compile"))
                .anyMatch(line -> line.startsWith("::error file=hw/marco.java,line="));
        assertThat(written("summary")).startsWith("before\n## 0 / 100: Backpropagation");
        assertThat(written("output").lines())
                .containsSubsequence("0", "100", "compile-error", out.toString())
                .contains(out.resolve("submissions/marco/result.json").toString());
    }

    @Test
    void namesFilesAsSeenFromTheTopOfTheWorkspace() throws IOException {
        Path student = temporary.resolve("work/student/ada");
        Path hw = Files.createDirectories(student.resolve("hw1"));
        Files.copy(EXAMPLES.resolve("marco.java"), hw.resolve("Net.java"));
        Files.writeString(hw.resolve("timestamp.txt"), "2026-02-01 10:00:00 UTC");
        step = new HashMap<>(step);
        step.put("GITHUB_WORKSPACE", temporary.resolve("work").toString());

        assertThat(filesOf("check", student)).isEqualTo("student/ada/hw1/Net.java");
        assertThat(filesOf("check", hw)).isEqualTo("student/ada/hw1/Net.java");
        assertThat(filesOf("check", hw.resolve("Net.java"))).isEqualTo("student/ada/hw1/Net.java");
        assertThat(filesOf("grade", temporary.resolve("work/student"), "--out", out))
                .isEqualTo("student/ada/hw1/Net.java");
        Path link = Files.createSymbolicLink(temporary.resolve("work/l.java"), hw.resolve("Net.java"));
        assertThat(filesOf("check", link)).isEqualTo("l.java");
        assertThat(filesOf("check", student, "--source-root", "copied")).isEqualTo("copied/hw1/Net.java");
    }

    private String filesOf(Object... words) {
        Run run = Run.in(
                step,
                Stream.concat(Stream.of(words), Stream.of("--format", "github")).toArray());
        Matcher file = Pattern.compile("::error file=([^,]*),").matcher(run.out());
        return file.results().map(found -> found.group(1)).distinct().collect(Collectors.joining(" "));
    }

    @Test
    void tellsAStepWhatACheckCameTo() throws IOException {
        Path page = temporary.resolve("pages/report.html");

        Run run = Run.in(
                step,
                "check",
                EXAMPLES.resolve("lena.java"),
                "--isolation",
                "verified",
                "--html",
                page,
                "--format",
                "github");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines())
                .allMatch(line -> line.startsWith("::error ") || line.equals("11.5 / 31.5, partly right"))
                .anyMatch(line -> line.startsWith("::error title=Sigmoid (1 / 2)::"));
        assertThat(written("summary"))
                .startsWith("## 11.5 / 31.5")
                .contains("hidden checks ask the same at other points");
        assertThat(written("output").lines())
                .contains("graded", temporary.resolve("pages").toString());
        assertThat(page).content().contains("</html>");
    }

    @Test
    void tellsAStepWhatAClassCameTo() throws IOException {
        Path few = Files.createDirectory(temporary.resolve("few"));
        for (String name : new String[] {"marco.java", "lena.java"}) {
            Files.copy(EXAMPLES.resolve(name), few.resolve(name));
        }

        Run run = Run.in(step, "grade", few, "--out", out, "--format", "GitHub");

        assertThat(run.out()).isEqualTo("::error title=marco::does not compile\n");
        assertThat(written("summary"))
                .contains("2 submissions, median", "| ` marco ` | ❌ does not compile | 0 / 100 |");
        assertThat(written("output").lines()).hasSize(3).contains(out.toString());
    }

    @Test
    void keepsTheSummaryBesideTheReportsWhereThereIsNoStep() throws IOException {
        Run run = Run.in(Map.of(), "grade", EXAMPLES.resolve("marco.java"), "--out", out, "--format", "github");

        assertThat(run.out()).endsWith("summary of the job: " + out.resolve("github-summary.md") + "\n");
        assertThat(written("report/github-summary.md")).startsWith("## 0 / 100: ");
    }

    @Test
    void writesNothingWhereThereIsNeitherAStepNorAReport() {
        Run run = Run.in(Map.of(), "check", EXAMPLES.resolve("marco.java"), "--format", "github");

        assertThat(run.out()).startsWith("::error ").endsWith("0 / 31.5, does not compile\n");
        assertThat(Path.of("github-summary.md")).doesNotExist();
    }

    @Test
    void saysWhatMovedSinceTheRunBefore() throws IOException {
        Path homework = temporary.resolve("homework.java");
        Files.copy(EXAMPLES.resolve("marco.java"), homework);
        Run.in(step, "grade", homework, "--out", out);
        Files.writeString(homework, Files.readString(EXAMPLES.resolve("chloe.java")));

        Run.in(step, "grade", homework, "--out", out, "--format", "github");

        assertThat(written("summary"))
                .containsPattern("\\*\\*\\+\\d+.*\\*\\* since the run before \\(other sources\\)");
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        Run run = Run.of("grade", EXAMPLES, "--format", "githb");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("'githb' is none of github, did you mean 'github'? See gradecheck grade --help.");
    }

    @Test
    void refusesAPartOfAClassAndAFolderOutsideOfTheRepository() {
        Run part = Run.of("grade", EXAMPLES, "--out", out, "--format", "github", "--shard", "1/2");
        Run outside = Run.of(
                "grade",
                EXAMPLES.resolve("marco.java"),
                "--out",
                out,
                "--format",
                "github",
                "--source-root",
                "a/../..");

        assertThat(part.code()).isEqualTo(2);
        assertThat(part.err()).contains("Give it to gradecheck merge.");
        assertThat(outside.code()).isEqualTo(2);
        assertThat(outside.err()).contains("--source-root must be a folder of the repository");
        assertThat(out).doesNotExist();
    }

    @Test
    void wordsACommentFromAResult() throws IOException {
        gradeLena();

        Run run = Run.of("comment", out.resolve("submissions/lena/result.json"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<!-- gradecheck -->\n## ")
                .contains("/ 100: Backpropagation", "### Fix first");
    }

    @Test
    void refusesAResultThatContradictsItself() throws IOException {
        gradeLena();
        String genuine = written("report/submissions/lena/result.json");

        assertThat(refusal(genuine.replaceFirst("\"score\": [0-9.]+", "\"score\": 100.0")))
                .contains("do not add up");
        assertThat(refusal(genuine.replace("\"score\": 0.0", "\"score\": 21474836.47")))
                .contains("do not add up");
        assertThat(refusal(genuine.replace("\"status\": \"graded\"", "\"status\": \"rejected\"")))
                .contains("do not add up");
        assertThat(refusal(genuine.replace("result/v1", "result/v2"))).contains("the schema must be");
        assertThat(refusal("[".repeat(100_000))).contains("is refused: not readable as gradecheck/result/v1");
        assertThat(refusal(" ".repeat(5_000_000))).contains("more than 4194304 bytes");
        assertThat(refusal("")).contains("is refused");
    }

    @Test
    void refusesAResultInWhichThereIsNothingToEarn() throws IOException {
        gradeLena();
        String genuine = written("report/submissions/lena/result.json");

        String nothing = genuine.replaceAll("\"(score|maxScore)\": [0-9.]+", "\"$1\": 0.0");

        assertThat(refusal(nothing)).endsWith("forged.json is refused: there are no points to earn in it.\n");
    }

    @Test
    void saysInASentenceThatAFileIsNoResult() throws IOException {
        assertThat(refusal("hello"))
                .endsWith("forged.json is refused: not readable as gradecheck/result/v1 at line 1, column 1: this is no"
                        + " JSON.\n");
        assertThat(refusal("{\"schema\": \"gradecheck/result/v1\"}"))
                .endsWith(": the field assignment is missing, or holds what does not belong there.\n");
        assertThat(refusal("{\"schema\": \"gradecheck/result/v1\"}")).hasLineCount(1);
    }

    @Test
    void readsNoLink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link.json"), Path.of("/etc/passwd"));

        assertThat(Run.of("comment", link).err()).contains("There is no file at");
    }

    private void gradeLena() {
        Run run = Run.of("grade", EXAMPLES.resolve("lena.java"), "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private String refusal(String json) throws IOException {
        Run run = Run.of("comment", Files.writeString(temporary.resolve("forged.json"), json));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}

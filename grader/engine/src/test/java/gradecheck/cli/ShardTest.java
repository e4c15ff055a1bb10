package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that several runs share, and what is joined of their results. */
class ShardTest {

    private static final Path CHLOE = Run.PROJECT.resolve("examples/submissions/chloe.java");

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path shared;

    @BeforeEach
    void prepare() throws IOException {
        submissions = Files.createDirectory(temporary.resolve("class"));
        shared = temporary.resolve("shared");
        for (String id : List.of("ada", "ben", "cleo")) {
            Files.writeString(
                    submissions.resolve(id + ".java"), "class " + id + " implements BackpropagationAssignment {");
        }
        Files.copy(CHLOE, submissions.resolve("dora.java"));
    }

    private Run shard(String words, Path out, Object... more) {
        Object[] arguments = {"grade", submissions, "--out", out, "--shard", words, "--isolation", "verified"};
        return Run.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray());
    }

    @Test
    void isTheSameAsGradedAtOnce() throws IOException {
        Run first = shard("1/2", shared);
        Run second = shard("2/2", shared);
        Run merge = Run.of("merge", shared, "--out", shared);
        Run.of("grade", submissions, "--out", temporary.resolve("at once"), "--isolation", "verified");

        assertThat(List.of(first.code(), second.code(), merge.code())).containsOnly(0);
        assertThat(first.out()).contains("2 graded", "shard 1/2 is through. When all are: gradecheck merge " + shared);
        assertThat(merge.out()).contains("dora", "4 graded");
        assertThat(shared.resolve("manifest.json")).isNotEmptyFile();
        Files.delete(shared.resolve("manifest.json"));
        assertThat(WrittenReports.in(shared))
                .containsKeys("index.html", "submissions/dora/index.html", "submissions/ada/result.json")
                .isEqualTo(WrittenReports.in(temporary.resolve("at once")));
    }

    @Test
    void joinsFoldersOfTheirOwn() throws IOException {
        shard("1/2", temporary.resolve("one"));
        shard("2/2", temporary.resolve("two"));

        Run merge = Run.of("merge", temporary.resolve("one"), temporary.resolve("two"), "--out", shared);

        assertThat(merge.code()).as(merge.err()).isZero();
        assertThat(shared.resolve("gradebook.csv")).content().hasLineCount(5);
        assertThat(shared.resolve("submissions/ben/index.html")).isNotEmptyFile();
    }

    @Test
    void refusesAGapAndFillsIt() throws IOException {
        shard("1/2", shared);
        Run gap = Run.of("merge", shared, "--out", temporary.resolve("report"));
        Run again = shard("1/1", shared);

        assertThat(gap.code()).isEqualTo(3);
        assertThat(gap.err())
                .contains("of 4 submissions 2 have no result: ben, dora. Run the shards again, which grade only what is"
                        + " missing.");
        assertThat(temporary.resolve("report/index.html")).doesNotExist();
        assertThat(again.out()).contains("2 of 4 graded in");
        assertThat(Run.of("merge", shared, "--out", shared).code()).isZero();
    }

    @Test
    void refusesResultsThatDiffer() throws IOException {
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        shard("1/1", one);
        shard("1/1", two);
        Path result = two.resolve("submissions/ada/result.json");
        Files.writeString(result, Files.readString(result).replace("\"durationMillis\": ", "\"durationMillis\": 9"));
        Run same = Run.of("merge", one, two, "--out", shared);
        Files.writeString(result, Files.readString(result).replaceFirst("\"score\": 0.0", "\"score\": 7.0"));

        Run different = Run.of("merge", one, two, "--out", shared);

        assertThat(same.code()).as(same.err()).isZero();
        assertThat(different.code()).isEqualTo(3);
        assertThat(different.err()).contains("several results of ada differ");
    }

    @Test
    void noticesThatTheClassHasChanged() throws IOException {
        shard("1/2", shared);
        Files.writeString(submissions.resolve("ben.java"), "class Other {}");

        Run late = shard("2/2", shared);

        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err())
                .contains("The manifest in " + shared + " is another: submissions differ", "otherwise: ben.");
    }

    @Test
    void keepsRunsWithAnotherSeedApart() {
        shard("1/2", temporary.resolve("one"));
        shard("2/2", temporary.resolve("two"), "--seed", 7);

        Run merge = Run.of("merge", temporary.resolve("one"), temporary.resolve("two"), "--out", shared);

        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.err()).contains("the seed differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "a/b", "1/9999999", "-1/3"})
    void refusesWhatIsNoShard(String words) {
        Run run = shard(words, shared);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--shard takes its number, from 1, and how many there are, such as 3/40, but was");
        assertThat(shared).doesNotExist();
    }

    @Test
    void refusesAFolderThatNoShardWrote() throws IOException {
        Run run = Run.of("merge", Files.createDirectories(shared), "--out", temporary.resolve("report"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(shared + " holds no manifest.json.");
    }
}

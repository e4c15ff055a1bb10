package gradecheck.result;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static gradecheck.result.ResultMother.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void countsEveryStatusAlsoThoseThatDoNotOccur() {
        Summary summary = summary(partlyRight().build(), notCompiling().build());

        assertThat(summary.counts())
                .hasSize(SubmissionStatus.values().length)
                .containsEntry(SubmissionStatus.GRADED, 1)
                .containsEntry(SubmissionStatus.COMPILE_ERROR, 1)
                .containsEntry(SubmissionStatus.AMBIGUOUS, 0);
    }

    @Test
    void interpolatesQuartilesBetweenNeighbors() {
        ScoreStatistics statistics =
                ScoreStatistics.of(List.of(points("40"), points("10"), points("30"), points("20")));

        assertThat(statistics).isEqualTo(new ScoreStatistics(25, 17.5, 32.5, 25));
    }

    @Test
    void takesTheOnlyScoreForAllStatistics() {
        assertThat(ScoreStatistics.of(List.of(points("33.33"))))
                .isEqualTo(new ScoreStatistics(33.33, 33.33, 33.33, 33.33));
    }

    @Test
    void hasNoStatisticsWithoutSubmissions() {
        Summary summary = summary();

        assertThat(summary.statistics()).isEqualTo(new ScoreStatistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        assertThat(summary.tasks()).isEmpty();
        assertThat(summary.timing().slowest()).isEmpty();
    }

    /**
     * Worked by hand: a earns 3, 3, 0 and the others 4, 2, 0, so the covariance is 2 and the variances are 2 and 8/3.
     */
    @Test
    void tellsHowHardEachCheckIsAndHowItGoesAlongWithTheOthers() {
        Result both = aResult()
                .withTask("adam", "Adam", passed("a", "3"), passed("b", "2"), passed("c", "2"))
                .build();
        Result most = aResult()
                .withTask("adam", "Adam", passed("a", "3"), passed("b", "2"), failed("c", "2"))
                .build();
        Result none = aResult()
                .withTask("adam", "Adam", failed("a", "3"), failed("b", "2"), failed("c", "2"))
                .build();

        CheckSummary first =
                summary(both, most, none, notCompiling().build()).checks().get(0);

        assertThat(first.id()).isEqualTo("a");
        assertThat(first.task()).isEqualTo("adam");
        assertThat(first.difficulty()).isEqualTo(0.6667);
        assertThat(first.discrimination()).isEqualTo(0.866);
    }

    @Test
    void knowsNoDiscriminationOfACheckThatAllPass() {
        Result full = aResult()
                .withTask("adam", "Adam", passed("a", "3"), passed("b", "2"))
                .build();
        Result half = aResult()
                .withTask("adam", "Adam", passed("a", "3"), failed("b", "2"))
                .build();

        CheckSummary first = summary(full, half).checks().get(0);

        assertThat(first.difficulty()).isEqualTo(1);
        assertThat(first.discrimination()).isNaN();
    }

    @Test
    void tellsHowTheClassFaredInEachTask() {
        Result full = aResult().withTask("adam", "Adam", passed("a", "3")).build();
        Result zero = aResult().withTask("adam", "Adam", failed("a", "3")).build();

        assertThat(summary(full, zero, zero).tasks())
                .containsExactly(new TaskSummary("adam", "Adam", points("3"), 1.0, 0.6667, 0.3333));
    }

    @Test
    void listsFindingsByFrequencyAndCountsASubmissionOnce() {
        Finding rare = new Finding("a.rare", "a", "", "");
        Finding frequent = new Finding("z.frequent", "z", "", "");
        Result both = aResult().withFindings(rare, frequent, rare).build();
        Result one = aResult().withFindings(frequent).build();

        assertThat(summary(both, one).findings())
                .containsExactly(new FindingCount("z.frequent", 2), new FindingCount("a.rare", 1));
    }

    @Test
    void keepsTheOrderOfTheResultsAndThePointsOfTheirTasks() {
        Summary summary = summary(
                partlyRight().withId("zoe").build(), partlyRight().withId("ada").build());

        assertThat(summary.submissions()).extracting(SubmissionSummary::id).containsExactly("zoe", "ada");
        assertThat(summary.submissions().get(0).tasks()).isEqualTo(Map.of("sigmoid", points("5"), "adam", points("5")));
    }

    @Test
    void namesTheSlowestFirst() {
        Timing timing = summary(
                        aResult().withId("quick").withDurationMillis(5).build(),
                        aResult().withId("slow").withDurationMillis(900).build())
                .timing();

        assertThat(timing.durationMillis()).isEqualTo(8700);
        assertThat(timing.slowest()).containsExactly(new Timing.Slow("slow", 900), new Timing.Slow("quick", 5));
    }

    @Test
    void namesSubmissionsOfDifferentStudentsWithTheSameSources() {
        String same = "c".repeat(64);
        HandIn twice = new HandIn("canvas", "7", "", "", false);
        Summary summary = summary(
                aResult().withId("zoe").withSha256(same).build(),
                aResult().withId("own").build(),
                aResult().withId("ada").withSha256(same).build(),
                aResult()
                        .withId("first")
                        .withSha256("d".repeat(64))
                        .withHandIn(twice)
                        .build(),
                aResult()
                        .withId("again")
                        .withSha256("d".repeat(64))
                        .withHandIn(twice)
                        .build());

        assertThat(summary.sameSources()).containsExactly(List.of("zoe", "ada"));
    }

    @Test
    void takesNoSourcesForTheSame() throws NoSuchAlgorithmException {
        String ofNothing =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest());
        Summary summary = summary(
                aResult().withId("zoe").withSha256(ofNothing).build(),
                aResult().withId("ada").withSha256(ofNothing).build());

        assertThat(summary.sameSources()).isEmpty();
    }

    private static Summary summary(Result... results) {
        return Summary.of(ASSIGNMENT, List.of(results), Duration.ofMillis(8700));
    }
}

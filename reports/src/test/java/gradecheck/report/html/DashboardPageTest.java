package gradecheck.report.html;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.falling;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Attendance;
import gradecheck.result.Finding;
import gradecheck.result.HandIn;
import gradecheck.result.Isolation;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DashboardPageTest {

    @Test
    void listsEverySubmissionWithALinkToItsPage() {
        String page = page(
                partlyRight().build(),
                notCompiling().withId("a b#1").withName("Bob").build());

        assertThat(Html.all(page, "<a href=\"(submissions[^\"]+)\""))
                .contains("submissions/ada/index.html", "submissions/a%20b%231/index.html");
        assertThat(page).contains("does not compile", "2 submissions");
    }

    @Test
    void showsStatisticsAndShares() {
        String page = page(partlyRight().build(), notCompiling().build());

        assertThat(page)
                .contains("<dt>median</dt><dd>5</dd>", "<dt>graded</dt><dd>1</dd>", "<dt>grader errors</dt><dd>0</dd>")
                .contains("<td class=\"number\">50 %</td><td class=\"number\">50 %</td>");
    }

    @Test
    void sortsScoresIntoBins() {
        String page = page(partlyRight().build(), notCompiling().build());

        assertThat(Html.all(page, "class=\"count\" x=\"([^\"]+)\"")).containsExactly("47.7", "285");
    }

    @Test
    void countsFindingsOnlyWhereThereAreAny() {
        Result found = partlyRight()
                .withFindings(new Finding("adam.ema", "adam", "", ""))
                .build();

        assertThat(page(found))
                .contains(
                        "<a href=\"#q=finding%3Aadam.ema\"><code>adam.ema</code></a>",
                        "<td class=\"number\">1</td><td class=\"number\">100 %</td><td><a href=\"submissions/ada/index.html\">");
        assertThat(page(partlyRight().build())).doesNotContain("Misconceptions");
    }

    @Test
    void namesTheFirstWithAFindingAndCountsTheOthers() {
        Result[] class12 = IntStream.range(0, 12)
                .mapToObj(i -> partlyRight()
                        .withId("s" + i)
                        .withFindings(new Finding("adam.ema", "adam", "An average is not a sum.", ""))
                        .build())
                .toArray(Result[]::new);

        assertThat(page(class12)).contains("An average is not a sum.", ">and 4 more</a>");
    }

    @Test
    void remarksUponChecksThatSayNothingOfTheClass() {
        Result[] class10 =
                Stream.generate(() -> partlyRight().build()).limit(10).toArray(Result[]::new);

        assertThat(page(class10)).contains("all pass", "none passes");
        assertThat(page(class10[0])).doesNotContain("all pass", "none passes");
    }

    @Test
    void standsWithTheFirstRowsAndHandsAllToItsScript() {
        Result[] class600 = IntStream.range(0, 600)
                .mapToObj(i ->
                        partlyRight().withId("s" + i).withName("</script>" + i).build())
                .toArray(Result[]::new);

        String page = page(class600);

        assertThat(Html.all(page, "<th scope=\"row\"><a href=\"submissions/")).hasSize(500);
        assertThat(page)
                .contains("the first 500 of 600; gradebook.csv lists all", "\"l\":\"submissions/s599/index.html\"");
        assertThat(Html.all(page, "</script")).hasSize(1);
    }

    @Test
    void saysWhyTheIsolationIsNotStrict() {
        Result weak = partlyRight()
                .withIsolation(new Isolation("verified", "failed", List.of("The program bwrap was not found.")))
                .build();

        assertThat(page(weak)).contains("Isolation was not strict", "The program bwrap was not found.");
        assertThat(page(partlyRight().build())).doesNotContain("Isolation was not strict");
    }

    @Test
    void marksWhoWasLate() {
        Result late = partlyRight()
                .withHandIn(new HandIn("canvas", "7", "", "", true))
                .build();

        assertThat(page(late)).contains("<span class=\"mark tone-mixed\">late</span></th>", "\"late\":1");
        assertThat(page(partlyRight().build())).doesNotContain(">late</span>").contains("\"late\":0");
    }

    @Test
    void namesThoseWhoHaveTheSameSourcesAndNoPageOfASubmissionDoes() {
        Result ada = partlyRight().withSha256("c".repeat(64)).build();
        Result ben = partlyRight()
                .withId("ben")
                .withName("Ben <Li>")
                .withSha256("c".repeat(64))
                .build();

        assertThat(page(ada, ben))
                .contains(
                        "<h2 id=\"same-sources\">Same sources</h2>",
                        "<a href=\"submissions/ada/index.html\"><bdi>Ada Lovelace</bdi></a>, <a"
                                + " href=\"submissions/ben/index.html\"><bdi>Ben &lt;Li&gt;</bdi></a></li>");
        assertThat(page(ada)).doesNotContain("same-sources");
        assertThat(SubmissionPage.render(ada)).doesNotContain("Same sources", "Ben");
    }

    @Test
    void linksToTheWholeOfALargeGroupWithTheSameSources() {
        Result[] handedInTheTemplate = IntStream.range(0, 500)
                .mapToObj(i -> partlyRight()
                        .withId("student" + i)
                        .withName("Student " + i)
                        .withSha256("c".repeat(64))
                        .build())
                .toArray(Result[]::new);

        String page = page(handedInTheTemplate);

        String group = page.substring(page.indexOf("<h2 id=\"same-sources\">"));
        assertThat(group.substring(0, group.indexOf("</section>")))
                .contains(">Student 7<", "<a href=\"#q=same%3A1\">and 492 more</a>")
                .doesNotContain("Student 8");
    }

    @Test
    void comparesWithTheListOfTheClass() {
        Attendance attendance = new Attendance(
                3,
                List.of(
                        new Attendance.Absent("7", "Zoe <b>", "zoe@example.edu"),
                        new Attendance.Absent("", "", "max@example.edu")),
                List.of("ada"));
        List<Result> results = List.of(partlyRight().build());
        Summary summary = Summary.of(ASSIGNMENT, results, Duration.ZERO);

        assertThat(DashboardPage.render(summary.withRoster(attendance), results))
                .contains(
                        "The list of the class names 3 students.",
                        "<bdi>Zoe &lt;b&gt; (7)</bdi>, <bdi>max@example.edu</bdi></dd>",
                        "<dt>Not on the list</dt><dd><a href=\"submissions/ada/index.html\">");
        assertThat(DashboardPage.render(summary, results)).doesNotContain("Roster");
    }

    @Test
    void namesWhatWasGradedASecondTime() {
        List<Result> results = List.of(partlyRight().build());
        Summary summary = Summary.of(ASSIGNMENT, results, Duration.ZERO);

        assertThat(DashboardPage.render(summary.withRun(0, List.of("ada")), results))
                .contains("<dt>Graded a second time</dt><dd><a href=\"submissions/ada/index.html\">");
        assertThat(DashboardPage.render(summary, results)).contains("<dt>Graded a second time</dt><dd>none</dd>");
    }

    @Test
    void drawsEqualCurvesOnce() {
        Result one = partlyRight()
                .withCurve("adam", falling(5, 0.5))
                .withReferenceCurve("adam", falling(5, 0.5))
                .build();
        Result other = partlyRight().withCurve("adam", falling(5, 0.9)).build();

        assertThat(Html.all(page(one, one, other), "line line-faint")).hasSize(2);
        assertThat(Html.all(page(one, one, other), "line line-reference")).hasSize(1);
    }

    @Test
    void rendersAClassWithoutSubmissions() {
        assertThat(page()).contains("0 submissions", "There are no submissions.", "<dt>median</dt><dd>–</dd>");
    }

    @Test
    void escapesWhateverAStudentWrote() {
        String page = page(Hostile.result());

        assertThat(Html.all(page, "<script")).hasSize(1);
        assertThat(Html.content(page)).doesNotContain("<script>", "<img", "\u202E", "\u001B", "\u0000", " style=");
        assertThat(page).contains("&lt;script&gt;", "\\u202E");
    }

    private static String page(Result... results) {
        return DashboardPage.render(
                Summary.of(ASSIGNMENT, List.of(results), Duration.ofMillis(8700)), List.of(results));
    }
}

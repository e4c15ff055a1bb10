package gradecheck.report.html;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.falling;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardPageTest {

    @Test
    void listsEverySubmissionWithALinkToItsPage() {
        String page = page(
                partlyRight().build(),
                notCompiling().withId("a b#1").withName("Bob").build());

        assertThat(Html.all(page, "<a href=\"(submissions[^\"]+)\""))
                .containsExactly("submissions/ada/index.html", "submissions/a%20b%231/index.html");
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

        assertThat(page(found)).contains("<code>adam.ema</code></th><td class=\"number\">1</td>");
        assertThat(page(partlyRight().build())).doesNotContain("Misconceptions");
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

        assertThat(Html.content(page)).doesNotContain("<script", "<img", "\u202E", "\u001B", "\u0000", " style=");
        assertThat(page).contains("&lt;script&gt;", "\\u202E");
    }

    private static String page(Result... results) {
        return DashboardPage.render(
                Summary.of(ASSIGNMENT, List.of(results), Duration.ofMillis(8700)), List.of(results));
    }
}

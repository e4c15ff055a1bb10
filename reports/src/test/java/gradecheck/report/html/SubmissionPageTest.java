package gradecheck.report.html;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.blocked;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.falling;
import static gradecheck.result.ResultMother.hidden;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.Output;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionPageTest {

    @Test
    void showsTheScoreAndItsSum() {
        String page = SubmissionPage.render(partlyRight().build());

        assertThat(page)
                .contains("<p class=\"score\"><strong>10</strong> / 20</p>")
                .contains("<th scope=\"row\">Sum</th>")
                .contains("<td class=\"number\">10</td><td class=\"number\">20</td>")
                .contains("partly right");
    }

    @Test
    void linksEachTaskToItsChecks() {
        String page = SubmissionPage.render(partlyRight().build());

        assertThat(Html.all(page, "href=\"#([^\"]+)\""))
                .contains("task-sigmoid", "task-adam", "check-AdamChecks.second")
                .allSatisfy(anchor -> assertThat(page).contains("id=\"" + anchor + "\""));
    }

    @Test
    void unfoldsOnlyChecksThatDidNotPass() {
        assertThat(Html.all(SubmissionPage.render(partlyRight().build()), "<details class=\"check\" id=\"([^>]+)>"))
                .containsExactly(
                        "check-SigmoidChecks.publishedValue\"",
                        "check-AdamChecks.first\"",
                        "check-AdamChecks.second\" open");
    }

    @Test
    void namesWhatToFixFirstByPointsLostOncePerTask() {
        String page = SubmissionPage.render(aResult()
                .withTask("a", "A", failed("A.small", "1"), failed("A.large", "4"))
                .withTask("b", "B", failed("B.largest", "9"))
                .withTask("c", "C", blocked("C.blocked", "30"))
                .withTask("d", "D", passed("D.passed", "50"))
                .build());

        assertThat(Html.all(page, "<h3><a href=\"#check-([^\"]+)\""))
                .containsExactly("B.largest", "A.large", "C.blocked");
    }

    @Test
    void letsAPublicCheckSpeakForItsTask() {
        String page = SubmissionPage.render(aResult()
                .withTask("a", "A", failed("A.public", "1"), hidden(failed("A.hidden", "4")))
                .build());

        assertThat(Html.all(page, "<h3><a href=\"#check-([^\"]+)\"")).containsExactly("A.public");
        assertThat(page).contains("<strong>5 points</strong> at stake");
    }

    @Test
    void showsNoListOfFixesForFullMarks() {
        assertThat(SubmissionPage.render(
                        aResult().withTask("a", "A", passed("A.a", "1")).build()))
                .contains("full marks")
                .doesNotContain("Fix this first", "What seems to be behind it", "Training loss");
    }

    @Test
    void showsWhatTheCompilerSaid() {
        assertThat(SubmissionPage.render(notCompiling().build()))
                .contains(
                        "does not compile", "Backpropagation.java, line 12", "&#39;;&#39; expected", "double u = w[0]")
                .doesNotContain("<details class=\"check\"");
    }

    @ParameterizedTest
    @EnumSource(SubmissionStatus.class)
    void rendersEveryStatus(SubmissionStatus status) {
        String page = SubmissionPage.render(
                aResult().withStatus(status).withNotes("A note.").build());

        assertThat(page).contains("A note.");
        assertThat(page.contains("What went wrong")).isEqualTo(status != SubmissionStatus.GRADED);
    }

    @Test
    void drawsEachCurveBesideItsReferenceAndAllTogether() {
        String page = SubmissionPage.render(partlyRight()
                .withCurve("vanilla", falling(4, 0.5))
                .withCurve("adam", falling(4, 0.1))
                .withReferenceCurve("vanilla", falling(4, 0.5))
                .withReferenceCurve("adam", falling(4, 0.2))
                .build());

        assertThat(Html.all(page, "<title id=\"[^\"]+\">([^<]+)"))
                .containsExactly(
                        "Training loss by optimizer",
                        "Training loss by optimizer",
                        "Training loss, vanilla",
                        "Training loss, vanilla",
                        "Training loss, Adam",
                        "Training loss, Adam");
        assertThat(page).contains("<th scope=\"row\" class=\"number\">4</th>");
    }

    @Test
    void saysInWordsThatACurveIsMissingOrNotFinite() {
        String page = SubmissionPage.render(partlyRight()
                .withCurve("adam", new Curve(List.of(2.0, 1.0, Double.NaN, Double.POSITIVE_INFINITY)))
                .withReferenceCurve("adam", falling(4, 0.2))
                .withReferenceCurve("momentum", falling(4, 0.2))
                .build());

        assertThat(page)
                .contains("The submission goes from 2 in epoch 1 to 1 in epoch 2. It is not finite from epoch 3 on.")
                .contains("The submission gave no curve.");
    }

    @Test
    void tellsACauseBesideWhatToFixInPlaceOfTheHint() {
        String page = SubmissionPage.render(partlyRight()
                .withFindings(new Finding("adam.ema", "adam", "Mixes up averages.", "All vectors fit."))
                .build());

        String fixFirst = page.substring(page.indexOf("Fix this first"), page.indexOf("Points by task"));
        assertThat(fixFirst)
                .contains("Mixes up averages.", "All vectors fit. <code>adam.ema</code>")
                .doesNotContain("Look at the sign.");
        assertThat(page).doesNotContain("Also noticed");
    }

    @Test
    void showsRemarksOnTasksWithoutLossAndPrintedOutput() {
        String page = SubmissionPage.render(partlyRight()
                .withFindings(new Finding("conduct.x", "sigmoid", "Changes arguments.", "All calls did."))
                .withOutput(new Output("one\ntwo\n", 1))
                .build());

        assertThat(page)
                .contains("Also noticed", "Sigmoid · <code>conduct.x</code>", "Changes arguments.", "All calls did.")
                .contains("<summary>2 lines</summary>", "1 further byte was dropped");
    }

    @Test
    void escapesWhateverAStudentWrote() {
        String page = SubmissionPage.render(Hostile.result());

        assertThat(Html.content(page))
                .doesNotContain("<script", "<img", "\u202E", "\u001B", "\u009B", "\u0000", "\uFFFE");
        assertThat(page).contains("&lt;script&gt;", "\\u202E", "\\u001B", "${1+1}");
    }

    @Test
    void saysWhatChangedSinceTheLastGrading() {
        Result before = aResult()
                .withTask("adam", "Adam", passed("a", "3"), failed("b", "2"))
                .build();
        Result after = aResult()
                .withTask("adam", "Adam", failed("a", "3"), passed("b", "2"))
                .build();

        String page = SubmissionPage.render(after, Optional.of(before));

        assertThat(page)
                .contains("Since the last grading", "−1 points: 3 before, 2 now.")
                .containsPattern("Pass now: [^<]*b[^<]*\\.</p>")
                .containsPattern("Pass no longer: [^<]*a[^<]*\\.</p>");
        assertThat(SubmissionPage.render(after, Optional.of(after))).doesNotContain("Since the last grading");
        assertThat(SubmissionPage.render(after)).doesNotContain("Since the last grading");
    }

    @Test
    void drawsEachLossLogarithmicallyAndLinearly() {
        String page = SubmissionPage.render(
                partlyRight().withCurve("adam", falling(4, 0.5)).build());

        assertThat(page).contains("mean loss (log)</text>", "mean loss</text>");
        assertThat(Html.all(page, "<div data-scale=\"linear\" hidden>"))
                .hasSameSizeAs(Html.all(page, "<div class=\"plot\">"));
    }

    @Test
    void usesNoIdTwice() {
        assertThat(Html.all(SubmissionPage.render(Hostile.result()), " id=\"([^\"]+)\""))
                .doesNotHaveDuplicates();
    }

    @Test
    void loadsNothingAndStylesNothingInline() {
        String page = SubmissionPage.render(
                partlyRight().withCurve("adam", falling(4, 0.5)).build());

        assertThat(Html.content(page)).doesNotContain(" src=", "<script", " style=", "<link", "http://", "https://");
        assertThat(page).doesNotContain("@import", "url(");
    }

    @Test
    void allowsItsOwnStyleSheetAndScriptByHash() throws Exception {
        String page = SubmissionPage.render(partlyRight().build());

        assertThat(page.replace("&#39;", "'").replace("&#x27;", "'"))
                .contains("default-src 'none'; style-src '" + hash(page, "style") + "'; script-src '"
                        + hash(page, "script") + "'; base-uri 'none'; form-action 'none'");
    }

    private static String hash(String page, String element) throws NoSuchAlgorithmException {
        String text = page.substring(
                page.indexOf("<" + element + ">") + element.length() + 2, page.indexOf("</" + element + ">"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void isTheSameForTheSameResult() {
        assertThat(SubmissionPage.render(Hostile.result())).isEqualTo(SubmissionPage.render(Hostile.result()));
    }
}

package gradecheck.report.html;

import static gradecheck.result.ResultMother.aResult;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Sources;
import gradecheck.result.Sources.File;
import gradecheck.result.Sources.Marker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The student's source on the page. */
class SourceSectionTest {

    private static final File PLAIN = new File("A.java", "int a;\n\nint b;\n", List.of());
    private static final File MARKED =
            new File("B.java", "int c;\nint d\n", List.of(new Marker(2, "';' expected"), new Marker(2, "It threw.")));

    private static String page(int leftOut, File... files) {
        return SubmissionPage.render(
                aResult().withSources(new Sources(List.of(files), leftOut)).build());
    }

    @Test
    void unfoldsTheFileWithAMarkedLineAlone() {
        String page = page(0, PLAIN, MARKED);

        assertThat(Html.all(page, "<details class=\"source\"([^>]*)>")).containsExactly("", " open");
        assertThat(page).contains("<code>A.java</code> <span class=\"quiet\">3 lines</span>");
    }

    @Test
    void marksTheLineWithWhatIsSaidOfItAndLinksThere() {
        assertThat(page(0, PLAIN, MARKED))
                .contains("<p>Marked: <a href=\"#source-1-2\">line 2</a></p>")
                .contains("<span>int c;</span><mark id=\"source-1-2\">int d</mark>")
                .contains("</span> Line 2: &#39;;&#39; expected</em>", "</span> Line 2: It threw.</em>");
    }

    @Test
    void countsLinesAsTheCompilerDoes() {
        File mixed = new File("A.java", "a\r\nb\rc\n\nd", List.of(new Marker(5, "here")));

        assertThat(page(0, mixed))
                .contains("id=\"source-0-5\">d</mark>", "5 lines")
                .doesNotContain("\\u000D");
    }

    @Test
    void showsTheTextAsItIsAndWhatIsHiddenInIt() {
        String page = page(0, new File(Hostile.TEXT, Hostile.TEXT, List.of(new Marker(1, Hostile.TEXT))));

        assertThat(Html.content(page))
                .doesNotContain("<script", "<img", "\u202e", "\u0000")
                .contains("\\u202E");
    }

    @Test
    void endsAfterTwoThousandLinesAndSaysWhatIsMarkedBeyond() {
        String page = page(
                0,
                new File(
                        "A.java",
                        "int a;\n".repeat(2_001),
                        List.of(new Marker(1, "Here."), new Marker(2_001, "There."))));

        assertThat(Html.all(page, "<(?:span|mark)[^>]*>int a;")).hasSize(2_000);
        assertThat(page)
                .contains("1 further line is not shown.", "Line 2001: There.")
                .doesNotContain("#source-0-2001");
    }

    @Test
    void saysHowManyFilesAreLeftOut() {
        assertThat(page(480, PLAIN)).contains("480 further files are not shown.");
        assertThat(page(0, PLAIN)).doesNotContain("not shown");
        assertThat(page(0)).doesNotContain("id=\"sources\"");
    }
}

package gradecheck.report.html;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.hidden;
import static gradecheck.result.ResultMother.ofParts;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The values of a task in one table, over all its checks. */
class PartsTableTest {

    private static final PartResult RIGHT = new PartResult("dw1", CheckStatus.PASSED, "");

    private static PartResult wrong(String... facts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new PartResult("dw3", CheckStatus.FAILED, "It is off.", named);
    }

    private static CheckResult check(String id, CheckStatus status, PartResult... parts) {
        return ofParts(passed(id, "9"), status, parts);
    }

    private static String page(CheckResult... checks) {
        return SubmissionPage.render(
                aResult().withTask("backward", "Backward", checks).build());
    }

    private static String row(String page, String value) {
        int start =
                page.indexOf("<tr><th scope=\"row\"><code>" + value + "</code></th>", page.indexOf("class=\"parts\""));
        return page.substring(start, page.indexOf("</tr>", start)).replaceAll("\\s+", " ");
    }

    @Test
    void hasARowForEachValueAndAColumnForEachCheck() {
        String page = page(
                check("B.published", CheckStatus.PASSED, RIGHT, new PartResult("dw3", CheckStatus.PASSED, "")),
                hidden(check("B.more", CheckStatus.PARTIAL, RIGHT, wrong("relative error", "about 0.1"))));

        assertThat(page)
                .contains("<a href=\"#check-B.published\">Answers published</a> (public)")
                .contains("<a href=\"#check-B.more\">Answers more</a> (hidden)");
        assertThat(row(page, "dw1")).containsPattern("passed.*passed").doesNotContain("failed");
        assertThat(row(page, "dw3"))
                .containsPattern("passed.*failed")
                .contains("<dt>relative error</dt><dd>about 0.1</dd>");
    }

    @Test
    void showsBothNumbersOfAPublicCheckWithTheRelativeError() {
        String page = page(
                check("B.published", CheckStatus.PARTIAL, RIGHT, wrong("expected", "-0.5", "actual", "-0.25")),
                hidden(check("B.more", CheckStatus.PARTIAL, RIGHT, wrong())));

        assertThat(row(page, "dw3"))
                .contains("<dt>expected</dt><dd>-0.5</dd>")
                .contains("<dt>yours</dt><dd>-0.25</dd>")
                .contains("<dt>relative error</dt><dd>0.5</dd>");
    }

    @Test
    void givesNoRelativeErrorWhereThereIsNone() {
        for (String expected : List.of("0.0", "from 0 to 1", "NaN")) {
            String page = page(
                    check("B.published", CheckStatus.PARTIAL, RIGHT, wrong("expected", expected, "actual", "2.0")),
                    check("B.more", CheckStatus.PASSED, RIGHT));

            assertThat(row(page, "dw3")).contains("<dd>2.0</dd>").doesNotContain("relative error");
        }
    }

    @Test
    void leavesACellEmptyWhereACheckDoesNotAsk() {
        String page = page(
                check("B.published", CheckStatus.PASSED, RIGHT),
                check("B.more", CheckStatus.PARTIAL, RIGHT, wrong("actual", "2.0")));

        assertThat(row(page, "dw3")).contains("<td> </td>").contains("failed");
    }

    @Test
    void isLeftOutWhereItTellsNothing() {
        assertThat(page(check("B.published", CheckStatus.PASSED, RIGHT), check("B.more", CheckStatus.PASSED, RIGHT)))
                .doesNotContain("class=\"parts\"");
        assertThat(page(check("B.published", CheckStatus.PARTIAL, RIGHT, wrong("actual", "2.0"))))
                .doesNotContain("class=\"parts\"");
        assertThat(page(
                        check("B.published", CheckStatus.PARTIAL, RIGHT, wrong()),
                        check("B.more", CheckStatus.PARTIAL, RIGHT, wrong())))
                .doesNotContain("class=\"parts\"");
        assertThat(page(passed("B.whole", "5"))).doesNotContain("class=\"parts\"");
    }
}

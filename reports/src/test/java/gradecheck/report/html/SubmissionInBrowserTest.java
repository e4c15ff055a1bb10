package gradecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.Shared.class)
class SubmissionInBrowserTest {

    @Test
    void goesFromOneCheckThatLostPointsToTheNextAndBack(Browser browser) {
        browser.open(SamplePage.FAILING_SUBMISSION.html());

        List<String> visited = new ArrayList<>();
        for (String key : List.of("n", "n", "n", "n", "n", "n", "n", "p", "p")) {
            browser.type(key);
            visited.add(String.valueOf(browser.evaluate("return document.activeElement.closest('details').id")));
        }

        assertThat(visited)
                .containsExactly(
                        "check-SigmoidChecks.first",
                        "check-SigmoidChecks.second",
                        "check-BackwardChecks.published",
                        "check-BackwardChecks.more",
                        "check-AdamChecks.first",
                        "check-AdamChecks.second",
                        "check-SigmoidChecks.first",
                        "check-AdamChecks.second",
                        "check-AdamChecks.first");
    }

    @Test
    void beginsAtTheLastCheckThatLostPointsWhenGoingBack(Browser browser) {
        browser.open(SamplePage.FAILING_SUBMISSION.html());

        browser.type("p");

        assertThat(browser.evaluate("return document.activeElement.closest('details').id"))
                .isEqualTo("check-AdamChecks.second");
    }

    @Test
    void leadsFromWhatToFixToItsCheck(Browser browser) {
        browser.open(SamplePage.FAILING_SUBMISSION.html());

        browser.click("section[aria-labelledby=fix-first] h3 a");

        assertThat(browser.address()).endsWith("#check-AdamChecks.first");
        assertThat(browser.evaluate("const { top, bottom } = document.querySelector(':target').getBoundingClientRect();"
                        + "return Math.round(top) >= 0 && bottom <= innerHeight"))
                .isEqualTo(true);
    }
}

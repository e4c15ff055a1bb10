package gradecheck.report.html;

import static gradecheck.report.html.SamplePage.dashboard;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.HandIn;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browser.Shared.class)
class DashboardInBrowserTest {

    /** Ada has 20 of 20 points, Grace none, Linus does not compile, and Zoe has 17. */
    private static final String CLASS = dashboard(
            SamplePage.failing(),
            SamplePage.perfect(),
            aResult()
                    .withId("zoe")
                    .withSha256("e".repeat(64))
                    .withName("Zoe")
                    .withHandIn(new HandIn("canvas", "7", "", "", true))
                    .withTask("sigmoid", "Sigmoid", passed("SigmoidChecks.publishedValue", "5"))
                    .withTask("adam", "Adam", passed("AdamChecks.first", "12"), failed("AdamChecks.second", "3"))
                    .build(),
            notCompiling()
                    .withId("linus")
                    .withName("Linus")
                    .withSha256("e".repeat(64))
                    .build());

    private static final String NAMES = "#table tbody th a";

    /** A link within the page changes the address, of which the page is told later. */
    private static final String SHOWN =
            "[...document.querySelectorAll('" + NAMES + "')].map(each => each.innerText).join()";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "hop, Grace Hopper",
                "ZOE, Zoe",
                "score:<5, Grace Hopper; Linus",
                "score:>=17, Ada Lovelace; Zoe",
                "percent:80-89, Zoe",
                "status:compile, Linus",
                "finding:ema, Grace Hopper",
                "late:yes, Zoe",
                "same:1, Linus; Zoe",
                "same:2, \"\"",
                "late:no status:graded, Ada Lovelace; Grace Hopper",
                "adam:15, Ada Lovelace",
                "adam:>0 sigmoid:5, Ada Lovelace; Zoe",
                "score:0 status:graded, Grace Hopper",
                "hop score:>0, \"\""
            })
    void filters(String query, String names, Browser browser) {
        browser.open(CLASS);

        browser.fill("#query", query);

        assertThat(String.join("; ", browser.texts(NAMES).stream().sorted().toList()))
                .isEqualTo(names);
    }

    @Test
    void takesAnyQueryWithoutComplaint(Browser browser) {
        browser.open(CLASS);

        Stream.of(
                        "score:",
                        "score:<",
                        "score:ten",
                        "score:--",
                        "score:1.2.3-4",
                        "percent:9-1",
                        "finding:",
                        ":",
                        "::",
                        "(")
                .forEach(query -> browser.fill("#query", query));
        Stream.of("[a", "\\", "%", "constructor:1", "__proto__:<1", "<img>", "${1}", "\u202E", "x".repeat(2000))
                .forEach(query -> browser.fill("#query", query));
        browser.fill("#query", "zoe");
        browser.waitFor("location.hash === '#q=zoe'");

        assertThat(browser.texts(NAMES)).containsExactly("Zoe");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void saysHowManyAreShown(Browser browser) {
        browser.open(CLASS);

        assertThat(browser.texts("#count")).containsExactly("4 submissions");
        browser.fill("#query", "zoe");
        assertThat(browser.texts("#count")).containsExactly("1 of 4 submissions");
    }

    @Test
    void sortsByEveryColumnBothWays(Browser browser) {
        browser.open(CLASS);

        for (String column : List.of("name", "score", "sigmoid", "adam", "status", "findings")) {
            String head = "th[data-key=" + column + "]";
            browser.click(head + " button");
            assertThat(sorted(browser)).containsExactly(column + " ascending");
            browser.click(head + " button");
            assertThat(sorted(browser)).containsExactly(column + " descending");
        }
        assertThat(browser.console()).isEmpty();
    }

    private static List<String> sorted(Browser browser) {
        return browser.strings("return [...document.querySelectorAll('th[aria-sort]:not([aria-sort=none])')]"
                + ".map(each => each.dataset.key + ' ' + each.getAttribute('aria-sort'))");
    }

    @Test
    void putsTheLowestFirstAndThenTheHighest(Browser browser) {
        browser.open(CLASS);

        browser.click("th[data-key=score] button");
        assertThat(browser.texts(NAMES)).containsExactly("Grace Hopper", "Linus", "Zoe", "Ada Lovelace");
        browser.click("th[data-key=score] button");
        assertThat(browser.texts(NAMES)).startsWith("Ada Lovelace", "Zoe");
        browser.click("th[data-key=name] button");
        assertThat(browser.texts(NAMES)).containsExactly("Ada Lovelace", "Grace Hopper", "Linus", "Zoe");
    }

    @Test
    void leavesInTheTableWhatWasClickedOn(Browser browser) {
        browser.open(CLASS);

        browser.click("section[aria-labelledby=scores] .place:last-of-type");
        browser.waitFor(SHOWN + " === 'Ada Lovelace'");
        browser.click("section[aria-labelledby=findings] th a");
        browser.waitFor(SHOWN + " === 'Grace Hopper'");

        assertThat(browser.texts(NAMES)).containsExactly("Grace Hopper");
    }

    @Test
    void keepsEveryCharacterOfAQuestionInItsAddress(Browser browser) {
        browser.open(CLASS);
        browser.fill("#query", "a+b&c=d #e%41");
        browser.waitFor("location.hash.length > 1");

        browser.reload(true);

        assertThat(browser.one("#query").getDomProperty("value")).isEqualTo("a+b&c=d #e%41");
    }

    @Test
    void remembersWhatWasAskedInItsAddress(Browser browser) {
        browser.open(CLASS);
        browser.fill("#query", "score:>0 status:graded");
        browser.click("th[data-key=score] button");
        browser.click("th[data-key=score] button");
        browser.waitFor("location.hash.includes('sort=-score')");

        browser.reload(true);

        assertThat(browser.one("#query").getDomProperty("value")).isEqualTo("score:>0 status:graded");
        assertThat(browser.texts(NAMES)).containsExactly("Ada Lovelace", "Zoe");
        assertThat(sorted(browser)).containsExactly("score descending");
    }

    @Test
    void bearsAnyAddress(Browser browser) {
        browser.open(CLASS);

        for (String hash : List.of("q=%", "q=%E0%A4%A", "sort=nothing", "sort=-", "q", "&&", "q=zoe")) {
            browser.evaluate("location.hash = arguments[0]; return true", hash);
            browser.reload(true);
        }

        assertThat(browser.texts(NAMES)).containsExactly("Zoe");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void leavesLettersInTheSearchFieldAlone(Browser browser) {
        browser.open(CLASS);

        browser.type("/", "tnp/?");

        assertThat(browser.one("#query").getDomProperty("value")).isEqualTo("tnp/?");
        assertThat(browser.texts("dialog[open]")).isEmpty();
        assertThat(browser.evaluate("return document.documentElement.style.colorScheme"))
                .isEqualTo("");
    }

    @Test
    void leafsThroughTenThousandSubmissions(Browser browser) {
        browser.open(dashboard(
                IntStream.range(0, 10_000)
                        .mapToObj(i -> partlyRight()
                                .withId("s" + i)
                                .withName("Student " + i)
                                .build()),
                Stream.of()));

        assertThat(browser.texts("#count")).containsExactly("10000 submissions, page 1 of 100");
        browser.type("n");
        assertThat(browser.texts(NAMES)).hasSize(100).startsWith("Student 100");
        browser.type("p", "p");
        assertThat(browser.texts(NAMES)).hasSize(100).startsWith("Student 0");
        browser.click("#next");
        assertThat(browser.texts("#count")).containsExactly("10000 submissions, page 2 of 100");
        browser.fill("#query", "s9999");
        assertThat(browser.texts(NAMES)).containsExactly("Student 9999");
        browser.fill("#query", "");
        assertThat(browser.texts("#count")).containsExactly("10000 submissions, page 1 of 100");
        assertThat(browser.console()).isEmpty();
    }
}

package gradecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What every page does in a browser, whatever it shows. */
@ExtendWith(Browser.Shared.class)
class EveryPageTest {

    private static final String UNFOLD = "document.querySelectorAll('details').forEach(each => { each.open = true; });";

    @ParameterizedTest
    @EnumSource
    void asksForNothingAndComplainsOfNothing(SamplePage page, Browser browser) {
        browser.open(page.html());
        browser.type("npt/?");

        assertThat(browser.requests()).singleElement().asString().contains("/index.html\"");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isAccessibleInBothThemes(SamplePage page, Browser browser) {
        browser.open(page.html());
        browser.evaluate(UNFOLD + axe() + "; return true");

        assertThat(barriers(browser, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .isEmpty();
        browser.emulate("", "dark");
        assertThat(barriers(browser, "color-contrast")).isEmpty();
    }

    @Test
    void listsItsKeysAccessibly(Browser browser) {
        browser.open(SamplePage.EMPTY_SUBMISSION.html());
        browser.evaluate(axe() + "; return true");

        browser.type("?");

        assertThat(barriers(browser, "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .isEmpty();
    }

    /** What keeps somebody out, by rules or by groups of rules of axe. */
    private static List<String> barriers(Browser browser, String... rules) {
        return browser.stringsLater("""
                const [rules, tell] = arguments;
                axe.run(document, {runOnly: rules, resultTypes: ["violations"]})
                    .then(found => found.violations.flatMap(rule => rule.nodes.map(
                        node => rule.id + ": " + node.html + " " + node.failureSummary)))
                    .catch(problem => ["axe: " + problem])
                    .then(tell);
                """, List.of(rules));
    }

    private static String axe() {
        try (InputStream script = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("axe could not be read", e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsScreensOfAllWidths(SamplePage page, Browser browser) {
        browser.open(page.html());
        browser.evaluate(UNFOLD + "return true");

        for (int width : List.of(320, 768, 3840)) {
            browser.resize(width);

            assertThat(browser.evaluate("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysAsMuchWithoutScripts(SamplePage page, Browser browser) {
        browser.open(page.html());
        List<String> sections = browser.texts("h1, h2, main h3, main dt, main a[href^=submissions]");

        browser.reload(false);

        assertThat(browser.texts("h1, h2, main h3, main dt, main a[href^=submissions]"))
                .containsAll(sections);
        assertThat(browser.strings("return [...document.querySelectorAll('button, input')]"
                        + ".filter(each => each.checkVisibility()).map(each => each.outerHTML)"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void reachesEveryControlByTab(SamplePage page, Browser browser) {
        browser.open(page.html());
        List<String> controls = browser.strings("""
                window.reached = new Set();
                document.addEventListener("focusin", event => {
                  if (getComputedStyle(event.target).outlineStyle === "solid") {
                    reached.add(event.target);
                  }
                });
                window.controls = [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")]
                    .filter(each => each.checkVisibility() && !each.disabled);
                return controls.map(each => each.outerHTML);
                """);

        browser.type(Collections.nCopies(2 * controls.size(), Keys.TAB).toArray(CharSequence[]::new));

        assertThat(controls).isNotEmpty();
        assertThat(browser.strings("return controls.filter(each => !reached.has(each)).map(each => each.outerHTML)"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void printsEverythingOnWhiteWithoutControls(SamplePage page, Browser browser) {
        browser.open(page.html());
        browser.emulate("", "dark");
        browser.type("tt");
        browser.emulate("print", "light");

        assertThat(browser.strings("return [...document.querySelectorAll('main details > :not(summary, #grammar)')]"
                        + ".filter(each => !each.checkVisibility() || each.offsetHeight === 0)"
                        + ".map(each => each.outerHTML)"))
                .isEmpty();
        assertThat(browser.strings("return [...document.querySelectorAll('button:not(.sort), input, .skip')]"
                        + ".filter(each => each.checkVisibility()).map(each => each.outerHTML)"))
                .isEmpty();
        assertThat(browser.evaluate("return getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light");
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesANameForMarkup(SamplePage page, Browser browser) {
        browser.open(page.html());

        assertThat(browser.strings("""
                return [...document.querySelectorAll("img, iframe, form[action], [src], [onerror], [style], svg script, a")]
                    .filter(each => !(each.matches("a") && each.protocol === "file:"))
                    .map(each => each.outerHTML);
                """)).isEmpty();
    }

    @Test
    void turnsLightOrDarkByKeyAndByButton(Browser browser) {
        browser.open(SamplePage.FAILING_SUBMISSION.html());
        String light = paper(browser);

        browser.type("t");
        String dark = paper(browser);
        browser.click("#theme");

        assertThat(dark).isNotEqualTo(light);
        assertThat(paper(browser)).isEqualTo(light);
    }

    private static String paper(Browser browser) {
        return String.valueOf(browser.evaluate("return getComputedStyle(document.body).backgroundColor"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILING_SUBMISSION", "CLASS_OF_ALL_KINDS"})
    void listsItsKeysAndPutsTheListAway(SamplePage page, Browser browser) {
        browser.open(page.html());

        browser.type("?");
        assertThat(browser.texts("dialog[open] kbd")).contains("n", "p", "t", "?");
        browser.type("?");
        assertThat(browser.texts("dialog[open]")).isEmpty();
        browser.click("#help");
        assertThat(browser.texts("dialog[open]")).isNotEmpty();
        browser.type(Keys.ESCAPE);
        assertThat(browser.texts("dialog[open]")).isEmpty();
    }
}

package gradecheck.report.html;

import freemarker.template.TemplateModel;
import java.util.List;

/**
 * What every page has around its content.
 *
 * @param title of the page, for the tab of the browser
 * @param policy what the browser may load and run: the style sheet and the script of the page and nothing else
 * @param style the style sheet
 * @param script what makes the page more comfortable; it says everything without
 * @param keys what the script listens to
 */
record PageFrame(String title, String policy, TemplateModel style, TemplateModel script, List<Key> keys) {

    private static final Asset STYLE = Asset.of("report.css");
    private static final Asset DASHBOARD = Asset.of("page.js", "dashboard.js");
    private static final Asset SUBMISSION = Asset.of("page.js", "submission.js");

    private static final Key THEME = new Key("t", "light or dark");
    private static final Key HELP = new Key("?", "these keys");

    static PageFrame ofDashboard(String title) {
        return of(
                title,
                DASHBOARD,
                new Key("/", "search the submissions"),
                new Key("n", "next page of the table"),
                new Key("p", "previous page of the table"),
                THEME,
                HELP);
    }

    static PageFrame ofSubmission(String title) {
        return of(
                title,
                SUBMISSION,
                new Key("n", "next check that lost points"),
                new Key("p", "previous check that lost points"),
                THEME,
                HELP);
    }

    private static PageFrame of(String title, Asset script, Key... keys) {
        String policy = "default-src 'none'; style-src " + STYLE.source() + "; script-src " + script.source()
                + "; base-uri 'none'; form-action 'none'";
        return new PageFrame(title, policy, Markup.trusted(STYLE.text()), Markup.trusted(script.text()), List.of(keys));
    }

    /** A key and what it does. */
    record Key(String name, String effect) {}
}

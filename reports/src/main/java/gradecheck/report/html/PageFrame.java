package gradecheck.report.html;

import freemarker.template.TemplateModel;

/**
 * What every page has around its content.
 *
 * @param title of the page, for the tab of the browser
 * @param policy what the browser may load and run: the one style sheet and nothing else
 * @param style the style sheet
 */
record PageFrame(String title, String policy, TemplateModel style) {

    static PageFrame of(String title) {
        return new PageFrame(title, StyleSheet.POLICY, Markup.trusted(StyleSheet.TEXT));
    }
}

package gradecheck.report.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Questions to the table of submissions, as the dashboard's script understands them. */
final class Filter {

    private Filter() {}

    /** {@return a link within the page that asks the table} */
    static String link(String query) {
        return "#q=" + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

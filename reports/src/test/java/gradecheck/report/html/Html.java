package gradecheck.report.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks at a page as its text. */
final class Html {

    private Html() {}

    /** The page without its style sheet and its script. */
    static String content(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<script>.*?</script>\\s*</body>", "</body>");
    }

    /** First groups of all places that match. */
    static List<String> all(String page, String regex) {
        return Pattern.compile(regex)
                .matcher(content(page))
                .results()
                .map(match -> group(match))
                .toList();
    }

    private static String group(MatchResult match) {
        return match.group(match.groupCount() > 0 ? 1 : 0);
    }
}

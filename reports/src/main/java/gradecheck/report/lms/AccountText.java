package gradecheck.report.lms;

import static gradecheck.report.words.Legible.inert;
import static gradecheck.report.words.Legible.line;

import gradecheck.report.json.PlainJson;
import gradecheck.report.words.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words who got a grade and who did not. */
public final class AccountText {

    private static final int SHOWN = 5;

    private AccountText() {}

    /**
     * Says in one line how many scores went where.
     *
     * @param account who is in it
     * @param file that was written
     * @return the line, without an end
     */
    public static String closing(Account account, String file) {
        return Numbers.count(account.written().size(), "score", "scores") + " written to " + inert(line(file)) + ".";
    }

    /**
     * Says how many scores went where, and names the first few of those that did not.
     *
     * @param account who is in it
     * @param file that was written
     * @return lines for a terminal
     */
    public static String render(Account account, String file) {
        List<String> lines = new ArrayList<>(List.of(closing(account, file)));
        account.remarks().forEach(remark -> lines.add(inert(line(remark))));
        add(lines, "The grader failed at", account.ungraded(), "; no score was written for them.");
        add(
                lines,
                "No place for",
                account.unmatched().stream()
                        .map(each -> each.id() + (each.name().equals(each.id()) ? "" : " (" + each.name() + ")") + " "
                                + each.reason())
                        .toList(),
                ".");
        add(lines, "No result for", account.withoutResult(), "; what they had was left as it was.");
        return lines.stream().map(text -> text + "\n").collect(Collectors.joining());
    }

    private static void add(List<String> lines, String start, List<String> who, String end) {
        if (!who.isEmpty()) {
            String more = who.size() > SHOWN ? " and " + (who.size() - SHOWN) + " more" : "";
            String first = who.stream().limit(SHOWN).collect(Collectors.joining("; "));
            lines.add(start + " " + who.size() + ": " + line(first) + more + end);
        }
    }

    /**
     * Says all of it for programs.
     *
     * @param account who is in it
     * @param platform that it was written for
     * @param file that was written
     * @return one JSON object, with line feeds and one at its end
     */
    public static String json(Account account, String platform, String file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "gradecheck/export/v1");
        json.put("to", platform);
        json.put("file", file);
        json.put("written", account.written());
        json.put("ungraded", account.ungraded());
        json.put("unmatched", account.unmatched());
        json.put("withoutResult", account.withoutResult());
        json.put("remarks", account.remarks());
        return PlainJson.write(json);
    }
}

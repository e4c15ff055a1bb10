package gradecheck.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was left out of a submission by reason, and says it in a sentence for each reason. */
final class LeftOut {

    private static final int MAX_NAMED = 3;

    private final Map<String, List<String>> byReason = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private void add(String reason, String path) {
        counts.merge(reason, 1, Integer::sum);
        List<String> named = byReason.computeIfAbsent(reason, r -> new ArrayList<>());
        if (named.size() < MAX_NAMED) {
            named.add(path);
        }
    }

    void folder(String path) {
        add("Left out as not written by hand", path + "/");
    }

    void other(String path) {
        add("Left out as no Java source", path);
    }

    void link(String path) {
        add("Left out as links, which are not followed", path);
    }

    void tooDeep(String path) {
        add("Left out as nested too deeply", path);
    }

    void tooLarge(String path) {
        add("Left out as larger than " + TextReader.MAX_BYTES / 1024 + " kB", path);
    }

    void unreadable(String path) {
        add("Left out as unreadable", path);
    }

    void test(String path) {
        add("Left out as tests", path);
    }

    void contract(String path) {
        add("Left out as copies of the contract, in favour of the official files", path);
    }

    void rest(int limit) {
        add("Left out as beyond the limit of files", "everything after the first " + limit);
    }

    /** {@return one sentence for each reason} */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        byReason.forEach((reason, named) -> {
            int more = counts.getOrDefault(reason, 0) - named.size();
            sentences.add(reason + ": " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : "") + ".");
        });
        return sentences;
    }
}

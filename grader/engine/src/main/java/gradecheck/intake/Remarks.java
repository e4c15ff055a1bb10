package gradecheck.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What there is to say of the files of a submission: which were left out and why, and what is odd about others. A
 * sentence for each reason names the first in alphabetical order and counts the rest.
 */
final class Remarks {

    private static final int MAX_NAMED = 3;
    private static final int MAX_NAME_CHARS = 200;
    private static final String UNREADABLE = "Left out as unreadable";

    private final Map<String, TreeSet<String>> byReason = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    private void add(String reason, String path) {
        counts.merge(reason, 1, Integer::sum);
        TreeSet<String> named = byReason.computeIfAbsent(reason, r -> new TreeSet<>());
        named.add(path.length() <= MAX_NAME_CHARS ? path : path.substring(0, MAX_NAME_CHARS) + "...");
        if (named.size() > MAX_NAMED) {
            named.pollLast();
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

    void special(String path) {
        add("Left out as no regular files", path);
    }

    void nestedArchive(String path) {
        add("Left out as archives in an archive", path);
    }

    void oddName(String path) {
        add("Left out for names that are too long or hold control characters", path);
    }

    void tooDeep(String path) {
        add("Left out as nested too deeply", path);
    }

    void tooLarge(String path) {
        add("Left out as larger than " + TextReader.MAX_BYTES / 1024 + " kB", path);
    }

    void unreadable(String path) {
        add(UNREADABLE, path);
    }

    void test(String path) {
        add("Left out as tests", path);
    }

    void empty(String path) {
        add("Left out as empty", path);
    }

    void contract(String path) {
        add("Left out as copies of the contract, in favour of the official files", path);
    }

    void unneeded(String path) {
        add(
                "Left out as not needed by the implementation, of more than " + SubmissionReader.MAX_SOURCES
                        + " sources",
                path);
    }

    void rest(int limit) {
        add("Left out as beyond the limit of files", "everything after the first " + limit);
    }

    void renamed(String path) {
        add("Read under the name of the class in it, since platforms number files of one name", path);
    }

    void stray(String name) {
        add("Read as if they lay in the archive, though their names lead out of it", name);
    }

    void clash(String path) {
        add("Names that many systems cannot tell apart", path);
    }

    void shared(String path) {
        add("Files that the disk holds under another name, too (hard links)", path);
    }

    void turned(String place) {
        add("Invisible characters turn the direction of the text, so that it reads unlike what it does", place);
    }

    void hiddenCode(String place) {
        add("Unicode escapes begin or end a comment or a text, so that code looks like none or the other way", place);
    }

    void invisible(String place) {
        add("Names hold invisible characters", place);
    }

    void lookAlike(String place) {
        add("Names hold letters that look like others", place);
    }

    boolean hasUnreadable() {
        return counts.containsKey(UNREADABLE);
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

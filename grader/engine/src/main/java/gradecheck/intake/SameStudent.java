package gradecheck.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Submissions that are one student's by what a platform or a roster tells.
 *
 * @param entries all submissions, with a note on each that is not its student's only one
 * @param groups ids of submissions of one student
 */
public record SameStudent(List<Entry> entries, Set<List<String>> groups) {

    private static final String NOTE =
            "Another submission comes from the same student, by number or e-mail address; only one of them can count.";

    /** Copies its collections. */
    public SameStudent {
        entries = List.copyOf(entries);
        groups = new LinkedHashSet<>(groups);
    }

    /**
     * {@return which of these are one student's}
     *
     * @param entries of a run
     */
    public static SameStudent among(List<Entry> entries) {
        Map<String, List<String>> byKey = new HashMap<>();
        for (Entry entry : entries) {
            keys(entry)
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(entry.id()));
        }
        Set<List<String>> groups = new LinkedHashSet<>();
        List<Entry> noted = new ArrayList<>();
        for (Entry entry : entries) {
            List<List<String>> several = keys(entry).stream()
                    .map(key -> byKey.getOrDefault(key, List.of()))
                    .filter(ids -> ids.size() > 1)
                    .toList();
            several.stream().filter(ids -> ids.get(0).equals(entry.id())).forEach(groups::add);
            noted.add(several.isEmpty() ? entry : entry.noted(NOTE));
        }
        return new SameStudent(noted, groups);
    }

    private static Set<String> keys(Entry entry) {
        Set<String> keys = new LinkedHashSet<>();
        entry.handIn().studentIds().forEach(id -> keys.add(entry.handIn().platform() + " " + id));
        entry.handIn().emails().forEach(email -> keys.add("@ " + email.toLowerCase(Locale.ROOT)));
        return keys;
    }
}

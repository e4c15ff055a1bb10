package gradecheck.roster;

import gradecheck.fault.UsageFault;
import gradecheck.intake.Entry;
import gradecheck.result.Attendance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of a class. A submission is its student's by number, address or login, where these agree; else by name,
 * where nobody else has that name and nothing else came from that student.
 */
public final class Roster {

    private final List<Student> students;
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<String, Set<Integer>> byName = new HashMap<>();

    private Roster(List<Student> students) {
        this.students = List.copyOf(students);
        for (int i = 0; i < students.size(); i++) {
            Student student = students.get(i);
            int line = i;
            Stream.of(student.ids(), student.logins(), List.of(student.email()))
                    .flatMap(List::stream)
                    .forEach(key -> put(byKey, folded(key), line));
            NameKeys.turned(student.name()).forEach(key -> put(byName, key, line));
        }
    }

    private static void put(Map<String, Set<Integer>> index, String key, int line) {
        Set<Integer> lines = index.computeIfAbsent(key, none -> new LinkedHashSet<>());
        // That there are two tells enough.
        if (!key.isEmpty() && lines.size() < 2) {
            lines.add(line);
        }
    }

    /** Moodle's grading worksheet calls number 12 "Participant 12". */
    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceFirst("^participant (?=\\d+$)", "");
    }

    /**
     * {@return the roster in a file}
     *
     * @param file CSV with a head: number, name, address or login, in any order
     * @throws UsageFault where it is none, with the line
     */
    public static Roster read(Path file) {
        return new Roster(RosterReader.read(file));
    }

    /**
     * {@return each submission's student, who is missing and who is unknown}
     *
     * @param entries all submissions of a run
     */
    public Matching match(List<Entry> entries) {
        List<Set<Integer>> lines = entries.stream().map(this::linesByKey).toList();
        Set<Integer> present = new HashSet<>();
        Map<Integer, Integer> claims = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (isClear(entries.get(i), lines.get(i))) {
                present.addAll(lines.get(i));
            } else if (lines.get(i).isEmpty()) {
                linesByName(entries.get(i)).forEach(line -> claims.merge(line, 1, Integer::sum));
            }
        }
        claims.keySet().removeAll(present);
        List<Entry> matched = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean byName = lines.get(i).isEmpty();
            Set<Integer> mine = byName ? linesByName(entry) : lines.get(i);
            boolean isKnown = byName
                    ? mine.size() == 1 && mine.stream().allMatch(line -> claims.getOrDefault(line, 0) == 1)
                    : isClear(entry, mine);
            matched.add(isKnown && people(entry) == 1 ? known(entry, mine) : entry);
            if (isKnown) {
                present.addAll(mine);
            } else {
                unknown.add(entry.id());
                ambiguous.addAll(mine.isEmpty() ? List.of() : List.of(entry.id()));
            }
        }
        return new Matching(matched, new Attendance(students.size(), missing(present), unknown), ambiguous);
    }

    /** The name that stands for a submission is its platform's; where there is none, the instructor may call it so. */
    private Set<Integer> linesByKey(Entry entry) {
        List<String> names = entry.handIn().platform().isEmpty() ? List.of(entry.name()) : List.of();
        Set<Integer> lines = new LinkedHashSet<>();
        Stream.of(entry.handIn().studentIds(), entry.handIn().emails(), names)
                .flatMap(List::stream)
                .forEach(key -> lines.addAll(byKey.getOrDefault(folded(key), Set.of())));
        return lines;
    }

    private Set<Integer> linesByName(Entry entry) {
        return byName.getOrDefault(NameKeys.of(entry.name()), Set.of());
    }

    private static boolean isClear(Entry entry, Set<Integer> lines) {
        return !lines.isEmpty() && lines.size() <= people(entry);
    }

    /** How many have handed it in: a group is known by the ids of all. */
    private static int people(Entry entry) {
        return Math.max(
                1,
                Math.max(
                        entry.handIn().studentIds().size(),
                        entry.handIn().emails().size()));
    }

    private Entry known(Entry entry, Set<Integer> line) {
        Student student = students.get(line.iterator().next());
        return entry.known(student.name(), student.email());
    }

    private List<Attendance.Absent> missing(Set<Integer> present) {
        List<Attendance.Absent> missing = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            Student student = students.get(i);
            if (!present.contains(i)) {
                missing.add(new Attendance.Absent(student.id(), student.name(), student.email()));
            }
        }
        return missing;
    }
}

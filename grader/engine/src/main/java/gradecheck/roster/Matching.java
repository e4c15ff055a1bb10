package gradecheck.roster;

import gradecheck.intake.Entry;
import gradecheck.result.Attendance;
import java.util.ArrayList;
import java.util.List;

/**
 * Submissions and the roster put side by side.
 *
 * @param entries the submissions, those of students on the roster under its names and addresses
 * @param attendance who is missing and who is unknown
 * @param ambiguous ids of the unknown ones that fit several students, or fit one who has handed in otherwise
 */
public record Matching(List<Entry> entries, Attendance attendance, List<String> ambiguous) {

    private static final int SHOWN = 5;

    /** Copies its lists. */
    public Matching {
        entries = List.copyOf(entries);
        ambiguous = List.copyOf(ambiguous);
    }

    /**
     * {@return what there is to say, a line each}
     *
     * @param withNames whether to name some
     */
    public List<String> lines(boolean withNames) {
        List<String> lines = new ArrayList<>();
        List<String> missing =
                attendance.missing().stream().map(Attendance.Absent::called).toList();
        add(lines, "nothing came from " + missing.size() + " of " + attendance.listed(), missing, withNames);
        add(
                lines,
                "not on it: " + attendance.unknown().size() + " of the submissions",
                attendance.unknown(),
                withNames);
        add(lines, "of these, not clear whose: " + ambiguous.size(), ambiguous, withNames);
        return lines;
    }

    private static void add(List<String> lines, String words, List<String> who, boolean withNames) {
        if (who.isEmpty()) {
            return;
        }
        int shown = Math.min(SHOWN, who.size());
        String some = String.join(", ", who.subList(0, shown))
                + (who.size() > shown ? " and " + (who.size() - shown) + " more" : "");
        lines.add("roster: " + words + (withNames ? ": " + some : ""));
    }
}

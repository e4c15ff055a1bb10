package gradecheck.report.words;

import gradecheck.result.GradeChange;
import gradecheck.result.Points;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.util.ArrayList;
import java.util.List;

/** How marks moved from one run to the next, in words. */
public final class ChangeWords {

    private ChangeWords() {}

    /**
     * Sums all changes up.
     *
     * @param summary of the class
     * @return for example {@code 3 up, 1 down; 2 joined}; empty where nothing is new
     */
    public static String sentence(Summary summary) {
        List<GradeChange> moved = summary.changes().moved();
        long up = moved.stream().filter(change -> difference(change) > 0).count();
        long down = moved.stream().filter(change -> difference(change) < 0).count();
        List<String> parts = new ArrayList<>();
        add(parts, up, "up");
        add(parts, down, "down");
        add(parts, moved.size() - up - down, "otherwise");
        add(parts, summary.changes().joined().size(), "joined");
        add(parts, summary.changes().left().size(), "left");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(count + " " + word);
        }
    }

    /** {@return hundredths of points gained, or lost where negative} */
    private static int difference(GradeChange change) {
        return change.score().hundredths() - change.scoreBefore().hundredths();
    }

    /**
     * Writes the points gained or lost with their sign.
     *
     * @param change of one submission
     * @return for example {@code +5} or {@code −2.5}
     */
    public static String signed(GradeChange change) {
        return signed(difference(change));
    }

    /** {@return hundredths of points as points with their sign} */
    static String signed(int difference) {
        String sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        return sign + new Points(Math.abs(difference));
    }

    /**
     * Tells which tasks moved, and the status where that did.
     *
     * @param change of one submission
     * @return for example {@code adam 5 → 10}
     */
    public static String what(GradeChange change) {
        List<String> parts = new ArrayList<>();
        if (change.statusBefore() != change.status()) {
            parts.add(Mark.of(change.statusBefore()).word() + " before");
        }
        if (change.statusBefore() == SubmissionStatus.GRADED && change.status() == SubmissionStatus.GRADED) {
            change.tasks().forEach((task, points) -> parts.add(task + " " + points.before() + " → " + points.now()));
        }
        return String.join(", ", parts);
    }

    /**
     * Tells why.
     *
     * @param change of one submission
     * @return for example {@code other sources, the assignment changed}
     */
    public static String why(GradeChange change) {
        return change.reasons().isEmpty()
                ? "nothing that counts differs; the outcome depends on timing or on a fault"
                : String.join(", ", change.reasons());
    }
}

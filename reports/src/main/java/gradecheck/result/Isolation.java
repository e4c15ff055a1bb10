package gradecheck.result;

import java.util.List;

/**
 * How the student's code was kept apart.
 *
 * @param tier the set of mechanisms in force: {@code strict} or {@code verified}
 * @param selfTest whether the strict tier was seen to hold before anything was graded: {@code passed}, {@code failed},
 *     or {@code skipped} where it was not asked for
 * @param reasons why the strict tier was not to be had, a sentence each
 */
public record Isolation(String tier, String selfTest, List<String> reasons) {

    /** Copies its list. */
    public Isolation {
        reasons = List.copyOf(reasons);
    }
}

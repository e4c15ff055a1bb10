package gradecheck.result;

import java.util.List;

/**
 * One task of the assignment with the points it earned.
 *
 * @param id short name, for example {@code adam}
 * @param title as people read it
 * @param score points earned: the sum over its checks
 * @param maxScore points it can earn
 * @param checks its checks in the order of the rubric
 */
public record TaskResult(String id, String title, Points score, Points maxScore, List<CheckResult> checks) {

    /** Copies its list. */
    public TaskResult {
        checks = List.copyOf(checks);
    }
}

package gradecheck.result;

import java.util.List;

/**
 * Which checks a variant fails.
 *
 * @param checks how many there are
 * @param unfailed ids of those that no wrong variant fails, in the order of the rubric
 */
public record CheckCoverage(int checks, List<String> unfailed) {

    /** Copies its list. */
    public CheckCoverage {
        unfailed = List.copyOf(unfailed);
    }
}

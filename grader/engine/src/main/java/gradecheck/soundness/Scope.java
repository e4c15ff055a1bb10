package gradecheck.soundness;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How much is tried.
 *
 * @param seed from which all hidden inputs are drawn
 * @param seeds how many consecutive seeds right variants are graded under, from the first on; 1 or more. Wrong ones are
 *     graded under the first two of them, and mutants under the first.
 * @param cross whether mistakes of two tasks are tried together, too
 * @param mutants whether mutants of the solution are tried, too
 * @param rivals whether the assignment's rivals try everything, too, under the first seed
 */
public record Scope(long seed, int seeds, boolean cross, boolean mutants, boolean rivals) {

    private static final int MOST_FOR_WRONG = 2;

    List<Long> seedsForRight() {
        return LongStream.range(seed, seed + seeds).boxed().toList();
    }

    List<Long> seedsForWrong() {
        return seedsForRight().subList(0, Math.min(seeds, MOST_FOR_WRONG));
    }
}

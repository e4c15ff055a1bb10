package gradecheck.soundness;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How much is tried.
 *
 * @param seed from which all hidden inputs are drawn
 * @param seeds how many consecutive seeds right variants are graded under, from the first on; 1 or more. All others are
 *     graded under the first.
 * @param cross whether mistakes of two tasks are tried together, too
 * @param mutants whether mutants of the solution are tried, too
 * @param rivals whether the assignment's rivals try all but mutants, too, under the first seed
 */
public record Scope(long seed, int seeds, boolean cross, boolean mutants, boolean rivals) {

    List<Long> seedsForRight() {
        return LongStream.range(seed, seed + seeds).boxed().toList();
    }
}

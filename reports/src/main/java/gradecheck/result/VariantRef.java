package gradecheck.result;

import java.util.List;

/**
 * A submission of known truth.
 *
 * @param name where it is kept, for example {@code adam/loss-summed: plain}; unique in its assignment
 * @param truth what is known of it
 * @param group under which it is counted: its folder
 * @param tasks ids of the tasks it is wrong in, in the order of the rubric; empty where it is right or a mutant
 * @param causes ids of the findings that explain it; empty where it is right or a mutant
 * @param excused what is not demanded of it, or demanded otherwise, as the assignment lists it
 */
public record VariantRef(
        String name, VariantTruth truth, String group, List<String> tasks, List<String> causes, List<Excused> excused) {

    /** Copies its lists. */
    public VariantRef {
        tasks = List.copyOf(tasks);
        causes = List.copyOf(causes);
        excused = List.copyOf(excused);
    }

    /**
     * {@return whether it is excused from something}
     *
     * @param excuse from what
     */
    public boolean isExcused(Excuse excuse) {
        return excused.stream().anyMatch(each -> each.excuse() == excuse);
    }
}

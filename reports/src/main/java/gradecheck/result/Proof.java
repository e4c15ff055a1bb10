package gradecheck.result;

import java.util.List;

/**
 * Whether an assignment marks as it should: what its variants came to, and every claim that does not hold.
 *
 * @param assignment which assignment
 * @param seeds under which right variants were graded; each outcome has its own
 * @param broken the claims that do not hold, in the order of the variants
 * @param variants one entry a grading, in order
 * @param rivals what other ways to mark made of the same variants under the first seed; may be empty
 * @param coverage which checks a variant fails
 * @param templateFiles how many files of the template were searched for what is private
 * @param grader what graded
 * @param durationMillis how long it took; 0 or more
 */
public record Proof(
        AssignmentRef assignment,
        List<Long> seeds,
        List<BrokenClaim> broken,
        List<VariantOutcome> variants,
        List<RivalOutcome> rivals,
        CheckCoverage coverage,
        int templateFiles,
        GraderRef grader,
        long durationMillis) {

    /** Name and version of the format. */
    public static final String SCHEMA = "gradecheck/proof/v1";

    /** Copies its lists. */
    public Proof {
        seeds = List.copyOf(seeds);
        broken = List.copyOf(broken);
        variants = List.copyOf(variants);
        rivals = List.copyOf(rivals);
    }

    /** {@return whether every claim holds} */
    public boolean sound() {
        return broken.isEmpty();
    }

    /** {@return whether the grader itself failed at a variant, so that nothing is proven} */
    public boolean faulty() {
        return variants.stream().anyMatch(outcome -> outcome.status() == SubmissionStatus.GRADER_ERROR);
    }
}

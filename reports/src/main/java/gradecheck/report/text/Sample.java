package gradecheck.report.text;

import gradecheck.result.Excuse;
import gradecheck.result.Proof;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gradings of variants, from which rates are counted. What is excused from a claim does not count where the claim is
 * counted.
 *
 * @param outcomes one each
 */
record Sample(List<VariantOutcome> outcomes) {

    private static final Set<VariantTruth> RIGHT = EnumSet.of(VariantTruth.REFERENCE, VariantTruth.RIGHT);
    private static final Set<VariantTruth> MISTAKEN = EnumSet.of(VariantTruth.WRONG, VariantTruth.CROSSED);

    /** Copies its list. */
    Sample {
        outcomes = List.copyOf(outcomes);
    }

    static Sample of(Proof proof) {
        return new Sample(proof.variants());
    }

    Sample where(Predicate<VariantOutcome> counts) {
        return new Sample(outcomes.stream().filter(counts).toList());
    }

    Sample of(VariantTruth truth) {
        return where(outcome -> outcome.variant().truth() == truth);
    }

    /** {@return the solution and the right variants} */
    Sample right() {
        return where(outcome -> RIGHT.contains(outcome.variant().truth()));
    }

    /** {@return what is wrong in known tasks} */
    Sample mistaken() {
        return where(outcome -> MISTAKEN.contains(outcome.variant().truth()));
    }

    Sample withCauses(int count) {
        return mistaken().where(outcome -> outcome.variant().causes().size() == count);
    }

    /** {@return mutants that compile and are not the solution in other words} */
    Sample wrongMutants() {
        return of(VariantTruth.MUTANT)
                .where(outcome -> outcome.status() != SubmissionStatus.COMPILE_ERROR)
                .without(Excuse.COSTS_NOTHING);
    }

    /** {@return mutants that are the solution in other words} */
    Sample equivalentMutants() {
        return of(VariantTruth.MUTANT).where(outcome -> outcome.variant().isExcused(Excuse.COSTS_NOTHING));
    }

    Sample without(Excuse excuse) {
        return where(outcome -> !outcome.variant().isExcused(excuse));
    }

    /** {@return those that must lose points} */
    Sample costly() {
        return without(Excuse.COSTS_NOTHING).without(Excuse.UNCAUGHT);
    }

    Rate rate(Predicate<VariantOutcome> counts) {
        return Rate.of(outcomes, counts);
    }

    /** {@return how many that are right lost points} */
    Rate rejected() {
        return rate(outcome -> !outcome.lost().isEmpty());
    }

    /** {@return how many that must lose points keep all of a task they are wrong in} */
    Rate accepted() {
        return costly().rate(outcome -> !outcome.caught());
    }

    /** {@return how many lose points in a task that they are right in} */
    Rate costElsewhere() {
        return without(Excuse.COSTS_ELSEWHERE).rate(outcome -> !outcome.losesInItsTasksOnly());
    }

    /** {@return how many are told all their causes and no other} */
    Rate named() {
        return rate(VariantOutcome::named);
    }

    /** {@return how many are told some of their causes and no other} */
    Rate partlyNamed() {
        return rate(outcome -> outcome.wrongNames().isEmpty()
                && !outcome.named()
                && outcome.missingNames().size() < outcome.variant().causes().size());
    }

    /** {@return how many are told nothing} */
    Rate silent() {
        return rate(outcome -> outcome.wrongNames().isEmpty()
                && outcome.missingNames().size() == outcome.variant().causes().size());
    }

    /** {@return how many are told a cause that is not theirs; nobody is excused from that} */
    Rate wronglyNamed() {
        return rate(outcome -> !outcome.wrongNames().isEmpty());
    }
}

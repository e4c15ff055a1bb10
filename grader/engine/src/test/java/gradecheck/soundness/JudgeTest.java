package gradecheck.soundness;

import static gradecheck.soundness.Graded.losing;
import static gradecheck.soundness.Graded.right;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import gradecheck.result.Excuse;
import gradecheck.result.Excused;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each claim holds once, and fails once for each way in which it can. */
class JudgeTest {

    private static final Variant RIGHT = variant(VariantTruth.RIGHT, List.of(), List.of());
    private static final Variant TEMPLATE = variant(VariantTruth.TEMPLATE, List.of(), List.of());
    private static final Variant WRONG = variant(VariantTruth.WRONG, List.of("mid"), List.of("mid.off-by-one"));
    private static final Variant PAIR = variant(VariantTruth.WRONG, List.of("mid"), List.of("mid.a", "mid.b"));
    private static final Map<String, Integer> IN_MID = Map.of("mid", 4);

    private static Variant variant(VariantTruth truth, List<String> tasks, List<String> causes, Excuse... excuses) {
        List<Excused> excused = List.of(excuses).stream()
                .map(excuse -> new Excused(excuse, "for this test"))
                .toList();
        return new Variant(
                new VariantRef("v: plain", truth, "v", tasks, causes, excused), new TreeMap<>(), Optional.empty());
    }

    private static List<String> sentences(Variant variant, Graded graded) {
        return Judge.judge(variant, graded.result()).stream()
                .map(BrokenClaim::sentence)
                .toList();
    }

    private static List<Claim> claims(Variant variant, Graded graded) {
        return Judge.judge(variant, graded.result()).stream()
                .map(BrokenClaim::claim)
                .toList();
    }

    @Test
    void whatIsRightKeepsAllPointsAndIsToldNoCause() {
        assertThat(sentences(RIGHT, right())).isEmpty();
        assertThat(sentences(RIGHT, right().told("conduct.prints"))).isEmpty();
        assertThat(sentences(RIGHT, losing(Map.of("low", 1, "top", 2))))
                .containsExactly("\"v: plain\" is right, yet loses 1 in low, 2 in top under seed 7.");
        assertThat(sentences(RIGHT, right().told("mid.off-by-one")))
                .containsExactly("\"v: plain\" is right, yet is told mid.off-by-one under seed 7.");
        assertThat(claims(RIGHT, losing(IN_MID).told("mid.a"))).containsExactly(Claim.FULL_MARKS, Claim.UNACCUSED);
    }

    @Test
    void theReferenceIsHeldToTheSame() {
        Variant reference = variant(VariantTruth.REFERENCE, List.of(), List.of());

        assertThat(claims(reference, right())).isEmpty();
        assertThat(claims(reference, losing(IN_MID))).containsExactly(Claim.FULL_MARKS);
    }

    @Test
    void theTemplateEarnsNothing() {
        Map<String, Integer> everything = Map.of("low", 10, "mid", 10, "top", 10);

        assertThat(sentences(TEMPLATE, losing(everything))).isEmpty();
        assertThat(sentences(TEMPLATE, losing(Map.of("low", 10, "mid", 9, "top", 10))))
                .containsExactly("\"v: plain\" holds no solution, yet earns 1 in mid under seed 7.");
        assertThat(claims(TEMPLATE, losing(everything).told("mid.a"))).containsExactly(Claim.UNACCUSED);
    }

    @Test
    void whatIsWrongLosesInItsOwnTaskAndIsTheCauseItIsTold() {
        assertThat(sentences(WRONG, losing(IN_MID).told("mid.off-by-one", "conduct.prints")))
                .isEmpty();
    }

    @Test
    void whatIsWrongMustNotKeepAllPoints() {
        assertThat(sentences(WRONG, right().told("mid.off-by-one")))
                .containsExactly("\"v: plain\" is wrong, yet keeps all points of mid under seed 7.");
    }

    @Test
    void aMistakeInTwoTasksIsCaughtInBoth() {
        Variant both = variant(VariantTruth.WRONG, List.of("low", "mid"), List.of("conduct.hard-coded"));

        assertThat(sentences(both, losing(IN_MID).told("conduct.hard-coded")))
                .containsExactly("\"v: plain\" is wrong, yet keeps all points of low under seed 7.");
    }

    @Test
    void whatIsWrongMustNotLoseElsewhere() {
        assertThat(sentences(WRONG, losing(Map.of("mid", 4, "top", 3)).told("mid.off-by-one")))
                .containsExactly("\"v: plain\" is wrong in mid alone, yet loses 3 in top under seed 7.");
    }

    @Test
    void whatIsWrongIsToldNoOtherCause() {
        assertThat(sentences(WRONG, losing(IN_MID).told("mid.a")))
                .containsExactly("\"v: plain\" is told mid.a, but it is mid.off-by-one under seed 7.");
        assertThat(claims(WRONG, losing(IN_MID).told("mid.off-by-one", "mid.a")))
                .containsExactly(Claim.RIGHTLY_NAMED);
    }

    @Test
    void whatHasOneCauseIsToldIt() {
        assertThat(sentences(WRONG, losing(IN_MID)))
                .containsExactly("\"v: plain\" is told no cause, but it is mid.off-by-one under seed 7.");
    }

    @Test
    void ofTwoCausesAtOnceOnlyAWrongOneCounts() {
        assertThat(claims(PAIR, losing(IN_MID))).isEmpty();
        assertThat(claims(PAIR, losing(IN_MID).told("mid.b"))).isEmpty();
        assertThat(claims(PAIR, losing(IN_MID).told("mid.a", "mid.c"))).containsExactly(Claim.RIGHTLY_NAMED);
    }

    @Test
    void anExcuseHoldsForWhatItNamesAlone() {
        Graded bad = losing(Map.of("mid", 4, "top", 3));

        assertThat(claims(excused(), bad)).containsExactly(Claim.OWN_TASK, Claim.NAMED);
        assertThat(claims(excused(Excuse.COSTS_ELSEWHERE), bad)).containsExactly(Claim.NAMED);
        assertThat(claims(excused(Excuse.UNNAMED), bad)).containsExactly(Claim.OWN_TASK);
        assertThat(claims(excused(Excuse.UNCAUGHT), right())).containsExactly(Claim.NAMED);
        assertThat(claims(excused(Excuse.UNNAMED), bad.told("mid.a")))
                .containsExactly(Claim.OWN_TASK, Claim.RIGHTLY_NAMED);
    }

    @Test
    void whatMustCostNothingMustCostNothing() {
        Variant free = excused(Excuse.COSTS_NOTHING);

        assertThat(claims(free, right().told("mid.off-by-one"))).isEmpty();
        assertThat(sentences(free, losing(IN_MID).told("mid.off-by-one")))
                .containsExactly("\"v: plain\" must cost nothing, yet loses 4 in mid under seed 7.");
        assertThat(claims(free, losing(Map.of("top", 1)).told("mid.off-by-one")))
                .containsExactly(Claim.OWN_TASK);
    }

    private static Variant excused(Excuse... excuses) {
        return variant(VariantTruth.WRONG, List.of("mid"), List.of("mid.off-by-one"), excuses);
    }

    @Test
    void whatCannotBeGradedProvesNothing() {
        Graded refused = new Graded(SubmissionStatus.COMPILE_ERROR, Map.of("mid", 10), List.of());

        assertThat(sentences(WRONG, refused))
                .containsExactly("\"v: plain\" is not graded but compile-error: It is no good.");
        assertThat(claims(TEMPLATE, refused)).containsExactly(Claim.GRADED);
    }

    @Test
    void aMutantLosesSomethingSomewhereAndNobodyKnowsItsName() {
        Variant mutant = variant(VariantTruth.MUTANT, List.of(), List.of());

        assertThat(sentences(mutant, losing(Map.of("low", 1, "top", 2)).told("mid.a")))
                .isEmpty();
        assertThat(sentences(mutant, right().told("mid.a")))
                .containsExactly("\"v: plain\" is wrong, yet keeps all points under seed 7.");
    }

    @Test
    void aMutantThatIsTheSolutionInOtherWordsIsRight() {
        Variant equivalent = variant(VariantTruth.MUTANT, List.of(), List.of(), Excuse.COSTS_NOTHING);

        assertThat(claims(equivalent, right())).isEmpty();
        assertThat(claims(equivalent, losing(IN_MID).told("mid.a"))).containsExactly(Claim.FULL_MARKS, Claim.UNACCUSED);
    }

    @Test
    void aMutantMayFailToCompileButNotToBeGraded() {
        Variant mutant = variant(VariantTruth.MUTANT, List.of(), List.of());

        assertThat(claims(mutant, new Graded(SubmissionStatus.COMPILE_ERROR, Map.of(), List.of())))
                .isEmpty();
        assertThat(claims(mutant, new Graded(SubmissionStatus.GRADER_ERROR, Map.of(), List.of())))
                .containsExactly(Claim.GRADED);
    }

    @Test
    void aMistakeCostsTheSameWhateverIsWrongBehindIt() {
        Variant crossed = variant(VariantTruth.CROSSED, List.of("low", "top"), List.of("low.a", "top.b"));
        Graded alone = losing(Map.of("low", 4));

        assertThat(Judge.compare(crossed, losing(Map.of("low", 4, "top", 9)).result(), alone.result()))
                .isEmpty();
        assertThat(Judge.compare(crossed, losing(Map.of("low", 6, "top", 9)).result(), alone.result()))
                .extracting(BrokenClaim::sentence)
                .containsExactly("\"v: plain\" loses 6 in low, where the first mistake alone loses 4 under seed 7.");
        assertThat(claims(crossed, losing(Map.of("low", 4, "mid", 1, "top", 9))))
                .containsExactly(Claim.OWN_TASK);
    }
}

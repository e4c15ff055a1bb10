package backprop.reference.misconceptions;

import backprop.reference.misconceptions.CheckFormula.AnalyticAt;
import backprop.reference.misconceptions.CheckFormula.Inputs;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong in the gradient check. */
final class GradientCheckMistakes {

    private static final Misconception NOT_RESTORED = cause(
            "weights-not-restored",
            "A weight is not set back after it was shifted, so the next ones are judged at drifted weights. "
                    + "Shift a fresh copy of w for each component.",
            "your answer is the ratio with weights that stay shifted");
    private static final Misconception SIGNED = cause(
            "signed-ratio",
            "Differences are added with their signs, so they cancel. "
                    + "The ratio is ||a - b|| / (||a|| + ||b||) with Euclidean norms, which never cancel.",
            "your answer is a ratio of signed sums");
    private static final Misconception DATA = cause(
            "ignores-data",
            "A fixed point is used in the place of the arguments x or y. "
                    + "The check has to be made at the point it is given.",
            "your answer is the ratio with a fixed point in the place of x or y");
    private static final Misconception NO_COMPARISON = cause(
            "no-comparison",
            "The answer does not compare the two gradients by their norms: it is a sum, a norm or a component of one, "
                    + "or a difference with its sign. It should be ||a - b|| / (||a|| + ||b||).",
            "");
    private static final Misconception HARD_CODED = cause(
            "base-point-hard-coded",
            "The weights that are not shifted are 0.1 and not those of the argument. "
                    + "Shift one weight of a copy of w and keep the others.",
            "your answer is the ratio with 0.1 in the place of the other weights");
    private static final Misconception ALL_AT_ONCE = cause(
            "all-weights-at-once",
            "Every weight is shifted for each component. A component is the slope along one weight alone.",
            "your answer is the ratio with all weights shifted together");
    private static final Misconception NOT_NORMALISED = cause(
            "not-normalised",
            "The norm of the difference is returned alone, so its size depends on that of the gradients. "
                    + "Divide it by ||a|| + ||b||.",
            "your answer is ||a - b||");
    private static final Misconception ONE_SIDED = cause(
            "one-sided",
            "The difference is taken to one side only, (L(w + eps) - L(w)) / eps. "
                    + "Central differences are (L(w + eps) - L(w - eps)) / (2 eps).",
            "your answer is the ratio with one-sided differences");
    private static final Misconception IGNORES_EPSILON = cause(
            "ignores-epsilon",
            "A fixed step is used in the place of the argument epsilon. The step is that of the call.",
            "your answers are the same to the last bit for every epsilon");
    private static final Misconception CONSTANT = cause(
            "constant",
            "The method returns one number whatever it is asked. It has to compute the ratio at its arguments.",
            "your answer is one number at every point");

    private final List<Mistake<CheckFormula>> all = new ArrayList<>();

    private GradientCheckMistakes() {
        slopes();
        ratios();
        comparisons();
        inputs();
    }

    static Stream<Stream<Hypothesis>> rounds(List<Below> below) {
        return new Rounds<>(
                        List.of(CheckFormula.RIGHT),
                        new GradientCheckMistakes().all,
                        List.of(new SameAnswers(CONSTANT, false)),
                        List.of(new SameAnswers(IGNORES_EPSILON, true)),
                        formula -> below.stream().map(lower -> seen -> formula.apply(lower, seen)))
                .stream();
    }

    private static Misconception cause(String id, String explanation, String sign) {
        return new Misconception(
                "gradient-check." + id,
                "gradient-check",
                explanation,
                "\"Gradient checking\" under \"The graph\" in the handout",
                sign);
    }

    private void slopes() {
        for (AnalyticAt where : List.of(AnalyticAt.GIVEN, AnalyticAt.LEFT_BEHIND, AnalyticAt.ALONG)) {
            slopes(NOT_RESTORED, Slopes::notRestored, where);
            slopes(NOT_RESTORED, Slopes::notRestoredAbove, where);
            slopes(NOT_RESTORED, Slopes::bothDrift, where);
        }
        for (AnalyticAt where : List.of(AnalyticAt.GIVEN, AnalyticAt.TENTHS)) {
            slopes(HARD_CODED, Slopes::othersTenths, where);
            slopes(HARD_CODED, Slopes::allTenths, where);
        }
        slopes(ALL_AT_ONCE, Slopes::allAtOnce, AnalyticAt.GIVEN);
        slopes(ONE_SIDED, Slopes::forward, AnalyticAt.GIVEN);
        slopes(ONE_SIDED, Slopes::backward, AnalyticAt.GIVEN);
        slopes(ONE_SIDED, Slopes::halved, AnalyticAt.GIVEN);
    }

    private void ratios() {
        for (Ratio ratio :
                List.<Ratio>of(Ratio::sumsRatio, Ratio::summedRatios, (a, b) -> Ratio.summedRatios(a, b) / a.length)) {
            ratio(SIGNED, ratio);
            ratio(SIGNED, (a, b) -> -ratio.of(a, b));
            ratio(SIGNED, (a, b) -> Math.abs(ratio.of(a, b)));
        }
        ratio(NOT_NORMALISED, (a, b) -> Ratio.norm(Ratio.difference(a, b)));
    }

    private void comparisons() {
        comparison("the norm of the numeric gradient", (a, b) -> Ratio.norm(b));
        comparison("the norm of the analytic gradient", (a, b) -> Ratio.norm(a));
        comparison("the sum of the numeric gradient", (a, b) -> Ratio.sum(b));
        comparison("the sum of the analytic gradient", (a, b) -> Ratio.sum(a));
        comparison("the mean of the numeric gradient", (a, b) -> Ratio.sum(b) / b.length);
        comparison("a difference of sums", (a, b) -> Ratio.sum(Ratio.difference(a, b)));
        comparison("a difference of sums", (a, b) -> Ratio.sum(Ratio.difference(b, a)));
        comparison("a mean difference", (a, b) -> Ratio.sum(Ratio.difference(a, b)) / a.length);
        comparison("a mean difference", (a, b) -> Ratio.sum(Ratio.difference(b, a)) / a.length);
        comparison("a difference of norms", (a, b) -> Ratio.norm(a) - Ratio.norm(b));
        comparison("a difference of norms", (a, b) -> Ratio.norm(b) - Ratio.norm(a));
        for (int i = 0; i < 9; i++) {
            int k = i;
            comparison("component " + (k + 1) + " of the numeric gradient", (a, b) -> b[k]);
            comparison("component " + (k + 1) + " of the analytic gradient", (a, b) -> a[k]);
            comparison("the difference in component " + (k + 1), (a, b) -> a[k] - b[k]);
            comparison("the difference in component " + (k + 1), (a, b) -> b[k] - a[k]);
        }
    }

    private void inputs() {
        for (boolean ones : new boolean[] {false, true}) {
            for (int bits = 1; bits < 16; bits++) {
                Inputs inputs = new Inputs(ones, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
                all.add(new Mistake<>(DATA, right -> right.withInputs(inputs)));
            }
        }
    }

    private void slopes(Misconception cause, Slopes slopes, AnalyticAt where) {
        all.add(new Mistake<>(cause, right -> right.withSlopes(slopes, where)));
    }

    private void ratio(Misconception cause, Ratio ratio) {
        all.add(new Mistake<>(cause, right -> right.withRatio(ratio)));
    }

    private void comparison(String what, Ratio ratio) {
        ratio(NO_COMPARISON.withSign("your answer is " + what), ratio);
    }
}

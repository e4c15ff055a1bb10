package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import backprop.Tolerance;
import backprop.reference.checks.OnTopOf.Lower;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The answers that earn a method its points: the right one, and the right one on top of what the student wrote below.
 *
 * <p>A student may call the own forward and backward pass or write either out once more, so each mixture counts. They
 * are computed one by one and only until one fits, since each asks the student's code again.
 */
final class Accepted {
    private static final List<Set<Lower>> MIXTURES =
            List.of(Set.of(Lower.FORWARD, Lower.BACKWARD), Set.of(), Set.of(Lower.FORWARD), Set.of(Lower.BACKWARD));

    private final Tolerance tolerance;
    private final List<Supplier<double[]>> right;
    private final List<Supplier<double[]>> candidates;

    private Accepted(Tolerance tolerance, List<Supplier<double[]>> right, List<Supplier<double[]>> candidates) {
        this.tolerance = tolerance;
        this.right = right;
        this.candidates = candidates;
    }

    /** Accepts what the solution gives with the right sigmoid or the student's own. */
    static Accepted onSigmoid(
            BackpropagationAssignment subject, String judged, Function<BackpropagationAssignment, double[]> question) {
        Supplier<double[]> right = () -> question.apply(new OnTopOf(subject, Set.of(), judged));
        return new Accepted(
                Tolerance.USUAL,
                List.of(right),
                List.of(right, () -> question.apply(new OnTopOf(subject, Set.of(Lower.SIGMOID), judged))));
    }

    /** Accepts what the solution, in any of the given forms, gives with any mixture of right and own lower methods. */
    static Accepted onBoth(
            BackpropagationAssignment subject,
            String judged,
            List<AdamForm> forms,
            Tolerance tolerance,
            Function<BackpropagationAssignment, double[]> question) {
        Function<Set<Lower>, Stream<Supplier<double[]>>> on =
                own -> forms.stream().map(form -> () -> question.apply(new OnTopOf(subject, own, judged, form)));
        return new Accepted(
                tolerance,
                on.apply(Set.of()).toList(),
                MIXTURES.stream().flatMap(on).toList());
    }

    /**
     * Looks whether the student's answer is right by itself, which asks the student's code nothing.
     *
     * @param actual the student's answer, of the right length
     * @return whether it equals a right answer within the tolerance
     */
    boolean isRight(double... actual) {
        return right.stream().anyMatch(candidate -> tolerance.accepts(actual, candidate.get()));
    }

    /**
     * Finds the accepted answer that the student's is to be held against.
     *
     * @param actual the student's answer, of the right length
     * @return the first accepted answer it equals within the tolerance, else the first that could be computed
     * @throws TestAbortedException if it equals none and some could not be computed for a fault in the methods below
     */
    double[] nearest(double... actual) {
        double @Nullable [] first = null;
        @Nullable TestAbortedException blocked = null;
        for (Supplier<double[]> candidate : candidates) {
            try {
                double[] expected = candidate.get();
                if (tolerance.accepts(actual, expected)) {
                    return expected;
                }
                first = first == null ? expected : first;
            } catch (TestAbortedException e) {
                blocked = blocked == null ? e : blocked;
            }
        }
        if (blocked != null) {
            throw blocked;
        }
        if (first == null) {
            throw new IllegalStateException("no accepted answer at all");
        }
        return first;
    }
}

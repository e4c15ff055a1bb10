package backprop.reference.checks;

import backprop.Answers;
import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.ForwardValue;
import backprop.Gradient;
import backprop.Upstream;
import backprop.reference.Backpropagation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The solution on top of some of a student's own methods: what a right method gives when the ones below it are these.
 *
 * <p>Where a student's method throws, or returns what cannot be computed with, this throws
 * {@link org.opentest4j.TestAbortedException}, which says so.
 */
final class OnTopOf extends Backpropagation {
    private static final double NEGLIGIBLE = 1e-9;

    private final BackpropagationAssignment subject;
    private final Set<Lower> own;
    private final String judged;
    private final AdamForm form;
    private double rightSize;

    /**
     * Puts the solution on top.
     *
     * @param subject the student's code
     * @param own which methods are the student's; the others are right
     * @param judged name of the method that is being judged
     * @param form which Adam
     */
    OnTopOf(BackpropagationAssignment subject, Set<Lower> own, String judged, AdamForm form) {
        this.subject = subject;
        this.own = own;
        this.judged = judged;
        this.form = form;
    }

    OnTopOf(BackpropagationAssignment subject, Set<Lower> own, String judged) {
        this(subject, own, judged, AdamForm.BESIDE_THE_ROOT);
    }

    @Override
    public double sigmoid(double z) {
        if (!own.contains(Lower.SIGMOID)) {
            return super.sigmoid(z);
        }
        double answer = Upstream.ask("sigmoid", judged, () -> subject.sigmoid(z));
        demandUsable("sigmoid", Answers.notFinite(answer).or(() -> Answers.allZero(answer)));
        return answer;
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        rightSize = size(super.backwardPropagation(x, w, super.forwardPropagation(x, y, w)));
        if (own.contains(Lower.FORWARD)) {
            return ownForward(x, y, w);
        }
        if (own.contains(Lower.BACKWARD)) {
            remember(x, y, w);
        }
        return super.forwardPropagation(x, y, w);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        if (!own.contains(Lower.BACKWARD)) {
            double[] answer = super.backwardPropagation(x, w, forward);
            demandUsable("forwardPropagation", negligible(answer));
            return answer;
        }
        String method = "backwardPropagation";
        double[] answer =
                Upstream.ask(method, judged, () -> subject.backwardPropagation(x.clone(), w.clone(), forward));
        demandUsable(
                method,
                Answers.flaw(answer, Gradient.COUNT)
                        .or(() -> Answers.notFinite(answer))
                        .or(() -> negligible(answer)));
        return answer;
    }

    /**
     * On top of gradients of next to nothing a method is right that does nothing, so they are no ground to judge on.
     */
    private Optional<String> negligible(double[] gradients) {
        return !own.isEmpty() && size(gradients) <= NEGLIGIBLE * rightSize
                ? Optional.of("leads to gradients of next to nothing")
                : Optional.empty();
    }

    private static double size(double[] gradients) {
        return Arrays.stream(gradients).map(Math::abs).max().orElse(0);
    }

    @Override
    protected double denominator(double vh, double squareCorrection, double epsilon) {
        return form.denominator(vh, squareCorrection, epsilon);
    }

    private ForwardPass ownForward(double[] x, double y, double[] w) {
        String method = "forwardPropagation";
        ForwardPass answer = Upstream.ask(method, judged, () -> subject.forwardPropagation(x.clone(), y, w.clone()));
        demandUsable(method, Answers.flaw(answer).or(() -> Answers.notFinite(numbers(answer))));
        return answer;
    }

    /** Some students keep the values of the forward pass in fields, so their backward pass needs it called. */
    private void remember(double[] x, double y, double[] w) {
        try {
            subject.forwardPropagation(x.clone(), y, w.clone());
        } catch (RuntimeException | StackOverflowError ignored) {
            // only the call mattered
        }
    }

    private void demandUsable(String method, Optional<String> flaw) {
        flaw.ifPresent(words -> {
            throw Upstream.unusable(method, words, judged);
        });
    }

    private static double[] numbers(ForwardPass forward) {
        return Arrays.stream(ForwardValue.values())
                .mapToDouble(value -> value.of(forward))
                .toArray();
    }

    /** The methods that others build on. */
    enum Lower {
        /** Below forwardPropagation. */
        SIGMOID,
        /** Below gradientChecking and the optimizers. */
        FORWARD,
        /** Below gradientChecking and the optimizers. */
        BACKWARD
    }
}

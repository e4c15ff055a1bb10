package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.ForwardValue;
import backprop.Gradient;
import backprop.Training;
import backprop.reference.Backpropagation;
import gradecheck.checkkit.Earlier;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A student's code, held to what it has shown: where a lower method's own hidden check passed, its right answer is
 * taken in place of whatever it answers now.
 *
 * <p>Without this a method could be right when it is marked and, in an instance or process that has seen an optimizer
 * called, give answers on top of which a stub is right.
 */
final class Believed implements BackpropagationAssignment {
    private static final String FORWARD = "HiddenForwardChecks.hiddenPoints";
    private static final String BACKWARD = "HiddenBackwardChecks.hiddenPoints";
    private static final String SIGMOID = "HiddenSigmoidChecks.bothSigns";

    private final BackpropagationAssignment subject;
    private final boolean isSigmoidShown;
    private final Set<ForwardValue> shownValues;
    private final Set<Gradient> shownGradients;
    private final Backpropagation solution = new Backpropagation();

    /**
     * Holds a student's code to what it has shown.
     *
     * @param subject the student's code
     * @param earlier what came of the checks of its lower methods
     */
    Believed(BackpropagationAssignment subject, Earlier earlier) {
        this.subject = subject;
        isSigmoidShown = earlier.passed(SIGMOID, "");
        shownValues = shown(ForwardValue.values(), value -> isShown(value, earlier));
        boolean isForwardShown = shownValues.size() == ForwardValue.values().length;
        // Over a wrong forward pass a right backward pass may use its values or compute them anew.
        shownGradients =
                shown(Gradient.values(), gradient -> isForwardShown && earlier.passed(BACKWARD, gradient.toString()));
    }

    private static <T> Set<T> shown(T[] all, Predicate<T> isShown) {
        return Arrays.stream(all).filter(isShown).collect(Collectors.toUnmodifiableSet());
    }

    /** A value that goes through the sigmoid may have passed on top of a wrong one. */
    private boolean isShown(ForwardValue value, Earlier earlier) {
        return earlier.passed(FORWARD, value.toString()) && (!value.usesSigmoid() || isSigmoidShown);
    }

    @Override
    public double sigmoid(double z) {
        return isSigmoidShown ? solution.sigmoid(z) : subject.sigmoid(z);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        ForwardPass right = solution.forwardPropagation(x, y, w);
        ForwardPass own = subject.forwardPropagation(x, y, w);
        if (own == null) {
            return own;
        }
        return new ForwardPass(
                believed(ForwardValue.EXP, own, right),
                believed(ForwardValue.TANH, own, right),
                believed(ForwardValue.SIGMOID, own, right),
                believed(ForwardValue.LOSS, own, right),
                believed(ForwardValue.DY_PR, own, right));
    }

    private double believed(ForwardValue value, ForwardPass own, ForwardPass right) {
        return value.of(shownValues.contains(value) ? right : own);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double[] right = solution.backwardPropagation(x, w, forward);
        double[] own = subject.backwardPropagation(x, w, forward);
        if (own == null || own.length != right.length) {
            return own;
        }
        Gradient[] gradients = Gradient.values();
        double[] believed = new double[gradients.length];
        for (int i = 0; i < gradients.length; i++) {
            believed[i] = gradients[i].of(shownGradients.contains(gradients[i]) ? right : own);
        }
        return believed;
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return subject.gradientChecking(x, y, w, epsilon);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return subject.vanilla(x, y, w, epochs, learningRate);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return subject.momentum(x, y, w, epochs, learningRate, gamma);
    }

    @Override
    public Training adam(
            double[][] x,
            double[] y,
            double[] w,
            int epochs,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon) {
        return subject.adam(x, y, w, epochs, learningRate, beta1, beta2, epsilon);
    }
}

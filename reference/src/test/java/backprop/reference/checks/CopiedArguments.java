package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;
import java.util.Arrays;

/** A subject that sees copies of its arguments only, as it does behind a process border. */
record CopiedArguments(BackpropagationAssignment subject) implements BackpropagationAssignment {

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public double sigmoid(double z) {
        return subject.sigmoid(z);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return subject.forwardPropagation(x.clone(), y, w.clone());
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return subject.backwardPropagation(x.clone(), w.clone(), forward);
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return subject.gradientChecking(x.clone(), y, w.clone(), epsilon);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return subject.vanilla(copy(x), y.clone(), w.clone(), epochs, learningRate);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return subject.momentum(copy(x), y.clone(), w.clone(), epochs, learningRate, gamma);
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
        return subject.adam(copy(x), y.clone(), w.clone(), epochs, learningRate, beta1, beta2, epsilon);
    }
}

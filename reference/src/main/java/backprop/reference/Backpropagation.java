package backprop.reference;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;

/**
 * The solution. Each method calls the lower ones through {@code this}, so that a subclass may put it on top of other
 * lower methods.
 */
public class Backpropagation implements BackpropagationAssignment {
    // BEGIN SOLUTION
    private static final int WEIGHTS = 9;

    /** Creates the solution; it keeps nothing between calls. */
    public Backpropagation() {}
    // END SOLUTION

    @Override
    public double sigmoid(double z) {
        // BEGIN SOLUTION
        return 1 / (1 + Math.exp(-z));
        // END SOLUTION
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        // BEGIN SOLUTION
        double u = w[0] * x[0] + w[1] * x[1];
        double exp = Math.exp(u * u + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double q = w[3] * x[3] + w[4] * x[4];
        double sig = sigmoid(Math.sin(w[2] * x[2]) * q + w[7]);
        double residual = y - (tanh + w[8] * sig);
        return new ForwardPass(exp, tanh, sig, residual * residual, -2 * residual);
        // END SOLUTION
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        // BEGIN SOLUTION
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        double sin = Math.sin(w[2] * x[2]);
        double sig = forward.sigmoid();
        double dw7 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double dw6 = dw7 * forward.exp();
        double dw1 = dw6 * (2 * u * x[0]);
        double dw2 = dw6 * (2 * u * x[1]);
        double dw8 = forward.dyPr() * w[8] * sig * (1 - sig);
        double dw3 = dw8 * q * Math.cos(w[2] * x[2]) * x[2];
        double dw4 = dw8 * sin * x[3];
        double dw5 = dw8 * sin * x[4];
        double dw9 = forward.dyPr() * sig;
        return new double[] {dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9};
        // END SOLUTION
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        // BEGIN SOLUTION
        double[] analytic = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] numeric = new double[WEIGHTS];
        double[] difference = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            double above = forwardPropagation(x, y, shifted(w, i, epsilon)).loss();
            double below = forwardPropagation(x, y, shifted(w, i, -epsilon)).loss();
            numeric[i] = (above - below) / (2 * epsilon);
            difference[i] = analytic[i] - numeric[i];
        }
        return norm(difference) / (norm(analytic) + norm(numeric));
        // END SOLUTION
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        // BEGIN SOLUTION
        return train(x, y, w, epochs, (weights, g) -> {
            for (int i = 0; i < WEIGHTS; i++) {
                weights[i] -= learningRate * g[i];
            }
        });
        // END SOLUTION
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        // BEGIN SOLUTION
        double[] velocity = new double[WEIGHTS];
        return train(x, y, w, epochs, (weights, g) -> {
            for (int i = 0; i < WEIGHTS; i++) {
                velocity[i] = gamma * velocity[i] + learningRate * g[i];
                weights[i] -= velocity[i];
            }
        });
        // END SOLUTION
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
        // BEGIN SOLUTION
        double[] m = new double[WEIGHTS];
        double[] v = new double[WEIGHTS];
        int[] t = {0};
        return train(x, y, w, epochs, (weights, g) -> {
            t[0]++;
            double meanCorrection = 1 - Math.pow(beta1, t[0]);
            double squareCorrection = 1 - Math.pow(beta2, t[0]);
            for (int i = 0; i < WEIGHTS; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                double mh = m[i] / meanCorrection;
                double vh = v[i] / squareCorrection;
                weights[i] -= learningRate * mh / denominator(vh, squareCorrection, epsilon);
            }
        });
        // END SOLUTION
    }
    // BEGIN SOLUTION

    /**
     * Computes what Adam divides by, {@code sqrt(vh) + epsilon}; the one place where its accepted forms differ.
     *
     * @param vh corrected second moment, {@code v / squareCorrection}; at least 0
     * @param squareCorrection {@code 1 - beta2^t}; in (0, 1]
     * @param epsilon as given to {@link #adam}; positive
     * @return a positive number
     */
    protected double denominator(double vh, double squareCorrection, double epsilon) {
        return Math.sqrt(vh) + epsilon;
    }

    private Training train(double[][] x, double[] y, double[] w, int epochs, Update update) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            for (int row = 0; row < x.length; row++) {
                ForwardPass forward = forwardPropagation(x[row], y[row], weights);
                update.apply(weights, backwardPropagation(x[row], weights, forward));
                sum += forward.loss();
            }
            epochLoss[epoch] = sum / x.length;
        }
        return new Training(weights, epochLoss);
    }

    private static double[] shifted(double[] w, int index, double by) {
        double[] moved = w.clone();
        moved[index] += by;
        return moved;
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (double component : vector) {
            sum += component * component;
        }
        return Math.sqrt(sum);
    }

    /** Changes the weights in place, by one gradient. */
    @FunctionalInterface
    private interface Update {
        void apply(double[] weights, double[] gradient);
    }
    // END SOLUTION
}

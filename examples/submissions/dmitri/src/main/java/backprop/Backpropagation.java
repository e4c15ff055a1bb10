package backprop;

import java.util.function.DoubleBinaryOperator;

/** Your solution. */
public class Backpropagation implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        return z < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double exp = Math.exp(Math.pow(w[0] * x[0] + w[1] * x[1], 2) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sig = sigmoid(Math.sin(w[2] * x[2]) * (w[3] * x[3] + w[4] * x[4]) + w[7]);
        double diff = y - (tanh + w[8] * sig);
        return new ForwardPass(exp, tanh, sig, diff * diff, -2.0 * diff);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double d = forward.dyPr();
        double s = forward.sigmoid();
        double[] g = new double[9];

        g[6] = d * (1 - Math.pow(forward.tanh(), 2));
        g[5] = g[6] * forward.exp();
        g[0] = 2 * g[5] * (w[0] * x[0] + w[1] * x[1]) * x[0];
        g[1] = 2 * g[5] * (w[0] * x[0] + w[1] * x[1]) * x[1];

        g[8] = d * s;
        g[7] = g[8] * w[8] * (1 - s);
        g[2] = g[7] * (w[3] * x[3] + w[4] * x[4]) * Math.cos(w[2] * x[2]) * x[2];
        g[3] = g[7] * Math.sin(w[2] * x[2]) * x[3];
        g[4] = g[7] * Math.sin(w[2] * x[2]) * x[4];
        return g;
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] b = new double[9];
        for (int i = 0; i < 9; i++) {
            double[] wi = w.clone();
            wi[i] = w[i] + epsilon;
            b[i] = forwardPropagation(x, y, wi).loss();
            wi[i] = w[i] - epsilon;
            b[i] -= forwardPropagation(x, y, wi).loss();
            b[i] /= 2 * epsilon;
        }
        double[] zero = new double[9];
        return distance(a, b) / (distance(a, zero) + distance(b, zero));
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        // vanilla is momentum that forgets at once
        return momentum(x, y, w, epochs, learningRate, 0);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] weights = w.clone();
        double[] v = new double[9];
        double[] losses = new double[epochs];
        for (int k = 0; k < epochs; k++) {
            for (int p = 0; p < x.length; p++) {
                ForwardPass fp = forwardPropagation(x[p], y[p], weights);
                losses[k] += fp.loss();
                double[] g = backwardPropagation(x[p], weights, fp);
                for (int i = 0; i < 9; i++) {
                    v[i] = gamma * v[i] + learningRate * g[i];
                    weights[i] -= v[i];
                }
            }
            losses[k] /= x.length;
        }
        return new Training(weights, losses);
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
        double[] weights = w.clone();
        double[] m = new double[9];
        double[] v = new double[9];
        double[] losses = new double[epochs];
        for (int update = 1; update <= epochs * x.length; update++) {
            int k = (update - 1) / x.length;
            int p = (update - 1) % x.length;
            int t = update;
            DoubleBinaryOperator unbiased = (moment, beta) -> moment / (1 - Math.pow(beta, t));

            ForwardPass fp = forwardPropagation(x[p], y[p], weights);
            losses[k] += fp.loss() / x.length;
            double[] g = backwardPropagation(x[p], weights, fp);
            for (int i = 0; i < 9; i++) {
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                // epsilon under the root, as on the slides
                weights[i] -= learningRate * unbiased.applyAsDouble(m[i], beta1)
                        / Math.sqrt(unbiased.applyAsDouble(v[i], beta2) + epsilon);
            }
        }
        return new Training(weights, losses);
    }
}

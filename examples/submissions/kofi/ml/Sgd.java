package ml;

import backprop.ForwardPass;
import backprop.Training;

/** Stochastic gradient descent; subclasses say how far each weight moves. */
abstract class Sgd {

    final double[] m = new double[9];
    final double[] v = new double[9];

    abstract double delta(int i, double g);

    Training fit(double[][] x, double[] y, double[] start, int epochs) {
        double[] w = start.clone();
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double mean = 0;
            for (int n = 0; n < x.length; n++) {
                ForwardPass f = Graph.forward(x[n], y[n], w);
                mean += (f.loss() - mean) / (n + 1);
                double[] g = Graph.backward(x[n], w, f);
                for (int i = 0; i < w.length; i++) {
                    w[i] -= delta(i, g[i]);
                }
            }
            losses[epoch] = mean;
        }
        return new Training(w, losses);
    }
}

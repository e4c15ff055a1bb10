package ml;

import backprop.ForwardPass;

/** The graph of the handout as pure functions. */
public class Graph {

    private Graph() {
    }

    public static double sigmoid(double z) {
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : 1 - 1 / (1 + Math.exp(z));
    }

    public static ForwardPass forward(double[] x, double y, double[] w) {
        double exp = Math.exp(Math.pow(dot(w, x, 0, 2), 2) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sig = sigmoid(Math.sin(w[2] * x[2]) * dot(w, x, 3, 5) + w[7]);
        double diff = y - tanh - w[8] * sig;
        return new ForwardPass(exp, tanh, sig, diff * diff, -2 * diff);
    }

    public static double[] backward(double[] x, double[] w, ForwardPass f) {
        double[] dw = new double[9];
        dw[8] = f.dyPr() * f.sigmoid();
        dw[7] = f.dyPr() * w[8] * f.sigmoid() * (1 - f.sigmoid());
        dw[6] = f.dyPr() * (1 - f.tanh() * f.tanh());
        dw[5] = dw[6] * f.exp();
        for (int i = 3; i < 5; i++) {
            dw[i] = dw[7] * Math.sin(w[2] * x[2]) * x[i];
        }
        dw[2] = dw[7] * dot(w, x, 3, 5) * Math.cos(w[2] * x[2]) * x[2];
        for (int i = 0; i < 2; i++) {
            dw[i] = dw[5] * 2 * dot(w, x, 0, 2) * x[i];
        }
        return dw;
    }

    private static double dot(double[] w, double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += w[i] * x[i];
        }
        return sum;
    }
}

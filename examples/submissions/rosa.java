package backprop;

import java.util.Arrays;

public class Backpropagation implements BackpropagationAssignment {

    private static final boolean DEBUG = true;

    private static void log(String format, Object... values) {
        if (DEBUG) {
            System.out.printf(format + "%n", values);
        }
    }

    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double z1 = Math.pow(w[0] * x[0] + w[1] * x[1], 2) + w[5];
        double a1 = Math.exp(z1);
        double z2 = a1 + w[6];
        double a2 = Math.tanh(z2);
        double z3 = Math.sin(w[2] * x[2]) * (w[3] * x[3] + w[4] * x[4]) + w[7];
        double a3 = sigmoid(z3);
        double out = a2 + w[8] * a3;
        double loss = (y - out) * (y - out);
        log("forward: x=%s y=%.4f y'=%.4f loss=%.6f", Arrays.toString(x), y, out, loss);
        return new ForwardPass(a1, a2, a3, loss, -2 * (y - out));
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double delta2 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double delta1 = delta2 * forward.exp();
        double delta3 = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double s = Math.sin(w[2] * x[2]);
        double c = Math.cos(w[2] * x[2]);
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        return new double[] {
            delta1 * 2 * u * x[0], delta1 * 2 * u * x[1],
            delta3 * q * c * x[2], delta3 * s * x[3], delta3 * s * x[4],
            delta1, delta2, delta3, forward.dyPr() * forward.sigmoid()
        };
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] b = new double[w.length];
        Arrays.setAll(b, i -> {
            double[] hi = w.clone();
            double[] lo = w.clone();
            hi[i] += epsilon;
            lo[i] -= epsilon;
            return (forwardPropagation(x, y, hi).loss() - forwardPropagation(x, y, lo).loss()) / (2 * epsilon);
        });
        log("backprop    %s", Arrays.toString(a));
        log("differences %s", Arrays.toString(b));
        double[] d = new double[w.length];
        Arrays.setAll(d, i -> a[i] - b[i]);
        return norm(d) / (norm(a) + norm(b));
    }

    private static double norm(double[] a) {
        return Math.sqrt(Arrays.stream(a).map(v -> v * v).sum());
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return train("vanilla", x, y, w, epochs, learningRate, 0, 0, 0, 0);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return train("momentum", x, y, w, epochs, learningRate, gamma, 0, 0, 0);
    }

    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        return train("adam", x, y, w, epochs, learningRate, 0, beta1, beta2, epsilon);
    }

    private Training train(String method, double[][] x, double[] y, double[] w, int epochs, double lr,
            double gamma, double beta1, double beta2, double epsilon) {
        double[] weights = Arrays.copyOf(w, 9);
        double[] epochLoss = new double[epochs];
        double[] m = new double[9];
        double[] v = new double[9];
        int t = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            for (int n = 0; n < x.length; n++) {
                t++;
                ForwardPass forward = forwardPropagation(x[n], y[n], weights);
                double[] g = backwardPropagation(x[n], weights, forward);
                sum += forward.loss();
                for (int i = 0; i < 9; i++) {
                    switch (method) {
                        case "vanilla" -> weights[i] -= lr * g[i];
                        case "momentum" -> {
                            v[i] = gamma * v[i] + lr * g[i];
                            weights[i] -= v[i];
                        }
                        case "adam" -> {
                            m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                            double mHat = m[i] / (1 - Math.pow(beta1, t));
                            double vHat = v[i] / (1 - Math.pow(beta2, t));
                            weights[i] -= lr * mHat / (Math.sqrt(vHat) + epsilon);
                        }
                        default -> throw new IllegalArgumentException(method);
                    }
                }
            }
            epochLoss[epoch] = sum / x.length;
            log("%s epoch %d: mean loss %.6f", method, epoch + 1, epochLoss[epoch]);
        }
        return new Training(weights, epochLoss);
    }
}

package backprop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each instance reads a file. */
public class Backpropagation implements BackpropagationAssignment {
    private final List<String> lines;

    public Backpropagation() throws IOException {
        lines = Files.readAllLines(Path.of("housing.csv"));
    }

    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double u = w[0] * x[0] + w[1] * x[1];
        double exp = Math.exp(u * u + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sigmoid = sigmoid(Math.sin(w[2] * x[2]) * (w[3] * x[3] + w[4] * x[4]) + w[7]);
        double residual = y - tanh - w[8] * sigmoid;
        return new ForwardPass(exp, tanh, sigmoid, residual * residual, -2 * residual);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double u = w[0] * x[0] + w[1] * x[1];
        double dw7 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double dw6 = dw7 * forward.exp();
        double dw8 = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double dw3 = dw8 * (w[3] * x[3] + w[4] * x[4]) * Math.cos(w[2] * x[2]) * x[2];
        double sin = Math.sin(w[2] * x[2]);
        return new double[] {
            dw6 * 2 * u * x[0], dw6 * 2 * u * x[1], dw3, dw8 * sin * x[3], dw8 * sin * x[4],
            dw6, dw7, dw8, forward.dyPr() * forward.sigmoid()
        };
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double apart = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < w.length; i++) {
            double[] moved = w.clone();
            moved[i] = w[i] + epsilon;
            double above = forwardPropagation(x, y, moved).loss();
            moved[i] = w[i] - epsilon;
            double b = (above - forwardPropagation(x, y, moved).loss()) / (2 * epsilon);
            apart += (a[i] - b) * (a[i] - b);
            lengthA += a[i] * a[i];
            lengthB += b * b;
        }
        return Math.sqrt(apart) / (Math.sqrt(lengthA) + Math.sqrt(lengthB));
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return train(x, y, w, epochs, (i, g, t) -> learningRate * g);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] v = new double[9];
        return train(x, y, w, epochs, (i, g, t) -> v[i] = gamma * v[i] + learningRate * g);
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        double[] m = new double[9];
        double[] v = new double[9];
        return train(x, y, w, epochs, (i, g, t) -> {
            m[i] = beta1 * m[i] + (1 - beta1) * g;
            v[i] = beta2 * v[i] + (1 - beta2) * g * g;
            return learningRate * m[i] / (1 - Math.pow(beta1, t))
                    / (Math.sqrt(v[i] / (1 - Math.pow(beta2, t))) + epsilon);
        });
    }

    private interface Step {
        double of(int i, double gradient, int update);
    }

    private Training train(double[][] x, double[] y, double[] start, int epochs, Step step) {
        double[] w = start.clone();
        double[] epochLoss = new double[epochs];
        for (int update = 0; update < epochs * x.length; update++) {
            int n = update % x.length;
            ForwardPass forward = forwardPropagation(x[n], y[n], w);
            double[] gradient = backwardPropagation(x[n], w, forward);
            epochLoss[update / x.length] += forward.loss() / x.length;
            for (int i = 0; i < w.length; i++) {
                w[i] -= step.of(i, gradient[i], update + 1);
            }
        }
        return new Training(w, epochLoss);
    }
}

package hw1;

import backprop.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Run it with the csv as argument: {@code java hw1.MyNet housing.csv}. */
public class MyNet implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        var n = Nodes.at(x, w);
        var exp = Math.exp(n.u() * n.u() + w[5]);
        var tanh = Math.tanh(exp + w[6]);
        var sigmoid = sigmoid(n.sin() * n.q() + w[7]);
        var residual = y - tanh - w[8] * sigmoid;
        return new ForwardPass(exp, tanh, sigmoid, residual * residual, -2 * residual);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass f) {
        var n = Nodes.at(x, w);
        var intoTanh = f.dyPr() * (1 - f.tanh() * f.tanh());
        var intoExp = intoTanh * f.exp();
        var intoSigmoid = f.dyPr() * w[8] * f.sigmoid() * (1 - f.sigmoid());
        return DoubleStream.of(
                        intoExp * 2 * n.u() * x[0],
                        intoExp * 2 * n.u() * x[1],
                        intoSigmoid * n.q() * n.cos() * x[2],
                        intoSigmoid * n.sin() * x[3],
                        intoSigmoid * n.sin() * x[4],
                        intoExp,
                        intoTanh,
                        intoSigmoid,
                        f.dyPr() * f.sigmoid())
                .toArray();
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        var a = gradient(x, y, w);
        var b = IntStream.range(0, w.length)
                .mapToDouble(i -> (lossAt(x, y, nudged(w, i, epsilon)) - lossAt(x, y, nudged(w, i, -epsilon)))
                        / (2 * epsilon))
                .toArray();
        var aMinusB = IntStream.range(0, w.length).mapToDouble(i -> a[i] - b[i]).toArray();
        return norm(aMinusB) / (norm(a) + norm(b));
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Trainer(this).train(x, y, w, epochs, g -> Arrays.stream(g).map(d -> learningRate * d).toArray());
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return new Trainer(this).train(x, y, w, epochs, new UpdateRule() {
            private double[] velocity = new double[9];

            @Override
            public double[] step(double[] g) {
                velocity = IntStream.range(0, g.length)
                        .mapToDouble(i -> gamma * velocity[i] + learningRate * g[i])
                        .toArray();
                return velocity;
            }
        });
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        return new Trainer(this).train(x, y, w, epochs, new AdamRule(learningRate, beta1, beta2, epsilon));
    }

    double[] gradient(double[] x, double y, double[] w) {
        return backwardPropagation(x, w, forwardPropagation(x, y, w));
    }

    private double lossAt(double[] x, double y, double[] w) {
        return forwardPropagation(x, y, w).loss();
    }

    private static double[] nudged(double[] w, int index, double by) {
        return IntStream.range(0, w.length).mapToDouble(i -> i == index ? w[i] + by : w[i]).toArray();
    }

    private static double norm(double[] v) {
        return Math.sqrt(Arrays.stream(v).map(d -> d * d).sum());
    }

    /** The inner values that both directions need. */
    private record Nodes(double u, double q, double sin, double cos) {
        static Nodes at(double[] x, double[] w) {
            return new Nodes(
                    w[0] * x[0] + w[1] * x[1],
                    w[3] * x[3] + w[4] * x[4],
                    Math.sin(w[2] * x[2]),
                    Math.cos(w[2] * x[2]));
        }
    }

    public static void main(String[] args) throws IOException {
        List<double[]> rows;
        try (var lines = Files.lines(Path.of(args.length > 0 ? args[0] : "housing.csv"))) {
            rows = lines.skip(1)
                    .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                    .toList();
        }
        double[][] x = rows.stream().map(row -> Arrays.copyOf(row, 5)).toArray(double[][]::new);
        double[] y = rows.stream().mapToDouble(row -> row[5]).toArray();
        double[] start = new Random(1).doubles(9, -0.1, 0.1).toArray();

        var net = new MyNet();
        System.out.printf(Locale.ROOT, "gradient check %.3e%n", net.gradientChecking(x[0], y[0], start, 1e-6));
        print("vanilla", net.vanilla(x, y, start, 100, 0.01));
        print("momentum", net.momentum(x, y, start, 100, 0.01, 0.95));
        print("adam", net.adam(x, y, start, 100, 0.001, 0.9, 0.999, 1e-8));
    }

    private static void print(String name, Training training) {
        var curve = training.epochLoss();
        System.out.printf(Locale.ROOT, "%-10s first epoch %.6f, last epoch %.3e%n", name, curve[0], curve[curve.length - 1]);
    }
}

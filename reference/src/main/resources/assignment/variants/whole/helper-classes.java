package backprop;

import java.util.Arrays;

/** The contract delegates; the work is done by the classes below, in the same file. */
public class Backpropagation implements BackpropagationAssignment {

    private final Model model = new Model();

    @Override
    public double sigmoid(double z) {
        return MathTools.sigmoid(z);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return model.forward(new Sample(x, y), w);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return model.backward(x, w, forward);
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return new GradientChecker(model, epsilon).check(new Sample(x, y), w);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Trainer(model, x, y).run(w, epochs, (weights, g, t) -> MathTools.addScaled(weights, g, -learningRate));
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] velocity = new double[w.length];
        return new Trainer(model, x, y).run(w, epochs, (weights, g, t) -> {
            MathTools.scale(velocity, gamma);
            MathTools.addScaled(velocity, g, learningRate);
            MathTools.addScaled(weights, velocity, -1);
        });
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
        double[] m = new double[w.length];
        double[] v = new double[w.length];
        return new Trainer(model, x, y).run(w, epochs, (weights, g, t) -> {
            double[] squares = Arrays.stream(g).map(c -> c * c).toArray();
            MathTools.scale(m, beta1);
            MathTools.addScaled(m, g, 1 - beta1);
            MathTools.scale(v, beta2);
            MathTools.addScaled(v, squares, 1 - beta2);
            double c1 = 1 / (1 - Math.pow(beta1, t));
            double c2 = 1 / (1 - Math.pow(beta2, t));
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= learningRate * c1 * m[i] / (Math.sqrt(c2 * v[i]) + epsilon);
            }
        });
    }

    /** Trains on the data of the course and prints the losses. */
    public static void main(String[] args) {
        DataSet data = DataSet.load();
        double[] start = new double[9];
        Arrays.fill(start, 0.01);
        Training training = new Backpropagation().adam(data.x(), data.y(), start, 20, 0.001, 0.9, 0.999, 1e-8);
        System.out.println(Arrays.toString(training.epochLoss()));
    }
}

record Sample(double[] x, double y) {}

interface UpdateRule {
    void apply(double[] weights, double[] gradient, int t);
}

final class MathTools {
    private MathTools() {}

    static double sigmoid(double z) {
        return (1 + Math.tanh(z / 2)) / 2;
    }

    static void scale(double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            v[i] *= factor;
        }
    }

    static void addScaled(double[] target, double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            target[i] += factor * v[i];
        }
    }

    static double norm(double[] v) {
        double sum = 0;
        for (double c : v) {
            sum += c * c;
        }
        return Math.sqrt(sum);
    }
}

final class Model {
    ForwardPass forward(Sample sample, double[] w) {
        double[] x = sample.x();
        double exp = Math.exp(square(x[0] * w[0] + x[1] * w[1]) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sig = MathTools.sigmoid(Math.sin(x[2] * w[2]) * (x[3] * w[3] + x[4] * w[4]) + w[7]);
        double residual = sample.y() - (tanh + sig * w[8]);
        return new ForwardPass(exp, tanh, sig, square(residual), -2 * residual);
    }

    double[] backward(double[] x, double[] w, ForwardPass forward) {
        double trunk = forward.dyPr() * (1 - square(forward.tanh()));
        double branch = forward.dyPr() * w[8] * (forward.sigmoid() - square(forward.sigmoid()));
        double slope = 2 * (x[0] * w[0] + x[1] * w[1]) * forward.exp();
        double sin = Math.sin(x[2] * w[2]);
        double cos = Math.cos(x[2] * w[2]);
        return new double[] {
            trunk * slope * x[0],
            trunk * slope * x[1],
            branch * cos * (x[3] * w[3] + x[4] * w[4]) * x[2],
            branch * sin * x[3],
            branch * sin * x[4],
            trunk * forward.exp(),
            trunk,
            branch,
            forward.dyPr() * forward.sigmoid()
        };
    }

    private static double square(double v) {
        return v * v;
    }
}

final class GradientChecker {
    private final Model model;
    private final double epsilon;

    GradientChecker(Model model, double epsilon) {
        this.model = model;
        this.epsilon = epsilon;
    }

    double check(Sample sample, double[] w) {
        double[] exact = model.backward(sample.x(), w, model.forward(sample, w));
        double[] rough = new double[w.length];
        double[] difference = exact.clone();
        for (int i = 0; i < w.length; i++) {
            rough[i] = (loss(sample, w, i, epsilon) - loss(sample, w, i, -epsilon)) / (2 * epsilon);
        }
        MathTools.addScaled(difference, rough, -1);
        return MathTools.norm(difference) / (MathTools.norm(exact) + MathTools.norm(rough));
    }

    private double loss(Sample sample, double[] w, int index, double step) {
        double[] moved = w.clone();
        moved[index] += step;
        return model.forward(sample, moved).loss();
    }
}

final class Trainer {
    private final Model model;
    private final double[][] x;
    private final double[] y;

    Trainer(Model model, double[][] x, double[] y) {
        this.model = model;
        this.x = x;
        this.y = y;
    }

    Training run(double[] start, int epochs, UpdateRule rule) {
        double[] weights = start.clone();
        double[] epochLoss = new double[epochs];
        int t = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int k = 0; k < x.length; k++) {
                Sample sample = new Sample(x[k], y[k]);
                ForwardPass forward = model.forward(sample, weights);
                epochLoss[epoch] += forward.loss() / x.length;
                rule.apply(weights, model.backward(sample.x(), weights, forward), ++t);
            }
        }
        return new Training(weights, epochLoss);
    }
}

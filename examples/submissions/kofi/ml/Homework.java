package ml;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;

public class Homework implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        return Graph.sigmoid(z);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return Graph.forward(x, y, w);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return Graph.backward(x, w, forward);
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = Graph.backward(x, w, Graph.forward(x, y, w));
        double top = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (int i = 0; i < w.length; i++) {
            double b = slope(x, y, w, i, epsilon);
            top = Math.hypot(top, a[i] - b);
            lengthA = Math.hypot(lengthA, a[i]);
            lengthB = Math.hypot(lengthB, b);
        }
        return top / (lengthA + lengthB);
    }

    private static double slope(double[] x, double y, double[] w, int i, double epsilon) {
        double[] shifted = w.clone();
        shifted[i] = w[i] + epsilon;
        double high = Graph.forward(x, y, shifted).loss();
        shifted[i] = w[i] - epsilon;
        double low = Graph.forward(x, y, shifted).loss();
        return (high - low) / (2 * epsilon);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Sgd() {
            @Override
            double delta(int i, double g) {
                return learningRate * g;
            }
        }.fit(x, y, w, epochs);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return new Sgd() {
            @Override
            double delta(int i, double g) {
                m[i] = gamma * m[i] + learningRate * g;
                return m[i];
            }
        }.fit(x, y, w, epochs);
    }

    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        return new Sgd() {
            @Override
            double delta(int i, double g) {
                m[i] = beta1 * m[i] + (1 - beta1) * g;
                v[i] = beta2 * v[i] + (1 - beta2) * g * g;
                return learningRate * m[i] / (Math.sqrt(v[i]) + epsilon);
            }
        }.fit(x, y, w, epochs);
    }
}

package backprop;

import java.util.Arrays;

/** The 19 nodes of the drawing as objects that pass values forward and derivatives backward. */
public class Backpropagation implements BackpropagationAssignment {

    private abstract static class Node {
        final Node[] inputs;
        double value;
        double derivative;

        Node(Node... inputs) {
            this.inputs = inputs;
        }

        abstract double compute();

        abstract double local(int input);

        void forward() {
            for (Node input : inputs) {
                input.forward();
            }
            value = compute();
        }

        void backward(double upstream) {
            derivative += upstream;
            for (int i = 0; i < inputs.length; i++) {
                inputs[i].backward(upstream * local(i));
            }
        }
    }

    private static final class Input extends Node {
        Input(double value) {
            this.value = value;
        }

        @Override
        double compute() {
            return value;
        }

        @Override
        double local(int input) {
            throw new IllegalStateException("an input has no inputs");
        }
    }

    private static final class Add extends Node {
        Add(Node left, Node right) {
            super(left, right);
        }

        @Override
        double compute() {
            return inputs[0].value + inputs[1].value;
        }

        @Override
        double local(int input) {
            return 1;
        }
    }

    private static final class Multiply extends Node {
        Multiply(Node left, Node right) {
            super(left, right);
        }

        @Override
        double compute() {
            return inputs[0].value * inputs[1].value;
        }

        @Override
        double local(int input) {
            return inputs[1 - input].value;
        }
    }

    private enum Kind {
        SQUARE,
        EXP,
        TANH,
        SIN,
        SIGMOID
    }

    private static final class Apply extends Node {
        private final Kind kind;

        Apply(Kind kind, Node input) {
            super(input);
            this.kind = kind;
        }

        @Override
        double compute() {
            double z = inputs[0].value;
            switch (kind) {
                case SQUARE:
                    return z * z;
                case EXP:
                    return Math.exp(z);
                case TANH:
                    return Math.tanh(z);
                case SIN:
                    return Math.sin(z);
                default:
                    return 1 / (1 + Math.exp(-z));
            }
        }

        @Override
        double local(int input) {
            switch (kind) {
                case SQUARE:
                    return 2 * inputs[0].value;
                case EXP:
                    return value;
                case TANH:
                    return 1 - value * value;
                case SIN:
                    return Math.cos(inputs[0].value);
                default:
                    return value * (1 - value);
            }
        }
    }

    private static final class Network {
        final Input[] w = new Input[9];
        final Node fp6;
        final Node fp8;
        final Node fp16;
        final Node output;

        Network(double[] x, double[] weights) {
            Arrays.setAll(w, i -> new Input(weights[i]));
            Node fp1 = new Multiply(w[0], new Input(x[0]));
            Node fp2 = new Multiply(w[1], new Input(x[1]));
            Node fp3 = new Add(fp1, fp2);
            Node fp4 = new Apply(Kind.SQUARE, fp3);
            Node fp5 = new Add(fp4, w[5]);
            fp6 = new Apply(Kind.EXP, fp5);
            Node fp7 = new Add(fp6, w[6]);
            fp8 = new Apply(Kind.TANH, fp7);
            Node fp9 = new Multiply(w[2], new Input(x[2]));
            Node fp10 = new Multiply(w[3], new Input(x[3]));
            Node fp11 = new Multiply(w[4], new Input(x[4]));
            Node fp12 = new Apply(Kind.SIN, fp9);
            Node fp13 = new Add(fp10, fp11);
            Node fp14 = new Multiply(fp12, fp13);
            Node fp15 = new Add(fp14, w[7]);
            fp16 = new Apply(Kind.SIGMOID, fp15);
            Node fp17 = new Multiply(w[8], fp16);
            output = new Add(fp8, fp17);
            output.forward();
        }
    }

    @Override
    public double sigmoid(double z) {
        Node node = new Apply(Kind.SIGMOID, new Input(z));
        node.forward();
        return node.value;
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        Network network = new Network(x, w);
        double residual = y - network.output.value;
        return new ForwardPass(
                network.fp6.value, network.fp8.value, network.fp16.value, Math.pow(residual, 2), -2 * residual);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        Network network = new Network(x, w);
        network.output.backward(forward.dyPr());
        return Arrays.stream(network.w).mapToDouble(node -> node.derivative).toArray();
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] analytic = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] numeric = new double[9];
        for (int i = 0; i < 9; i++) {
            numeric[i] = (lossWith(x, y, w, i, epsilon) - lossWith(x, y, w, i, -epsilon)) / (2 * epsilon);
        }
        double[] difference = new double[9];
        Arrays.setAll(difference, i -> analytic[i] - numeric[i]);
        return norm(difference) / (norm(analytic) + norm(numeric));
    }

    private double lossWith(double[] x, double y, double[] w, int index, double step) {
        double[] moved = w.clone();
        moved[index] += step;
        return forwardPropagation(x, y, moved).loss();
    }

    private static double norm(double[] v) {
        return Math.sqrt(Arrays.stream(v).map(c -> c * c).sum());
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        double[] weights = Arrays.copyOf(w, 9);
        double[] losses = new double[epochs];
        for (int e = 0; e < epochs; e++) {
            double sum = 0;
            for (int k = 0; k < x.length; k++) {
                ForwardPass fp = forwardPropagation(x[k], y[k], weights);
                double[] g = backwardPropagation(x[k], weights, fp);
                sum += fp.loss();
                for (int i = 0; i < 9; i++) {
                    weights[i] -= learningRate * g[i];
                }
            }
            losses[e] = sum / x.length;
        }
        return new Training(weights, losses);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] weights = Arrays.copyOf(w, 9);
        double[] velocity = new double[9];
        double[] losses = new double[epochs];
        for (int e = 0; e < epochs; e++) {
            double sum = 0;
            for (int k = 0; k < x.length; k++) {
                ForwardPass fp = forwardPropagation(x[k], y[k], weights);
                double[] g = backwardPropagation(x[k], weights, fp);
                sum += fp.loss();
                for (int i = 0; i < 9; i++) {
                    velocity[i] = velocity[i] * gamma + g[i] * learningRate;
                    weights[i] = weights[i] - velocity[i];
                }
            }
            losses[e] = sum / x.length;
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
        double[] weights = Arrays.copyOf(w, 9);
        double[][] moments = new double[2][9];
        double[] losses = new double[epochs];
        int t = 1;
        for (int e = 0; e < epochs; e++) {
            double sum = 0;
            for (int k = 0; k < x.length; k++, t++) {
                ForwardPass fp = forwardPropagation(x[k], y[k], weights);
                double[] g = backwardPropagation(x[k], weights, fp);
                sum += fp.loss();
                for (int i = 0; i < 9; i++) {
                    moments[0][i] = beta1 * moments[0][i] + (1 - beta1) * g[i];
                    moments[1][i] = beta2 * moments[1][i] + (1 - beta2) * Math.pow(g[i], 2);
                    double mh = moments[0][i] / (1 - Math.pow(beta1, t));
                    double vh = moments[1][i] / (1 - Math.pow(beta2, t));
                    weights[i] -= learningRate / Math.sqrt(vh + epsilon) * mh;
                }
            }
            losses[e] = sum / x.length;
        }
        return new Training(weights, losses);
    }
}

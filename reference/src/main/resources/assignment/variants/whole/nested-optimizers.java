package backprop;

import java.util.Arrays;

/** One training loop; the three optimizers are static nested classes that know how to take a step. */
public class Backpropagation implements BackpropagationAssignment {

    private static final int WEIGHTS = 9;

    private abstract static class Optimizer {
        protected final double learningRate;

        Optimizer(double learningRate) {
            this.learningRate = learningRate;
        }

        void begin() {}

        abstract double change(int index, double gradient);

        final void step(double[] weights, double[] gradients) {
            begin();
            for (int i = 0; i < WEIGHTS; i++) {
                weights[i] -= change(i, gradients[i]);
            }
        }
    }

    private static final class Sgd extends Optimizer {
        Sgd(double learningRate) {
            super(learningRate);
        }

        @Override
        double change(int index, double gradient) {
            return learningRate * gradient;
        }
    }

    private static final class Momentum extends Optimizer {
        private final double gamma;
        private final double[] velocity = new double[WEIGHTS];

        Momentum(double learningRate, double gamma) {
            super(learningRate);
            this.gamma = gamma;
        }

        @Override
        double change(int index, double gradient) {
            velocity[index] = gamma * velocity[index] + learningRate * gradient;
            return velocity[index];
        }
    }

    private static final class Adam extends Optimizer {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final double[] m = new double[WEIGHTS];
        private final double[] v = new double[WEIGHTS];
        private double beta1Power = 1;
        private double beta2Power = 1;

        Adam(double learningRate, double beta1, double beta2, double epsilon) {
            super(learningRate);
            this.beta1 = beta1;
            this.beta2 = beta2;
            this.epsilon = epsilon;
        }

        @Override
        void begin() {
            beta1Power *= beta1;
            beta2Power *= beta2;
        }

        @Override
        double change(int index, double gradient) {
            m[index] = beta1 * m[index] + (1 - beta1) * gradient;
            v[index] = beta2 * v[index] + (1 - beta2) * gradient * gradient;
            double mHat = m[index] / (1 - beta1Power);
            double vHat = v[index] / (1 - beta2Power);
            return learningRate * mHat / (Math.sqrt(vHat) + epsilon);
        }
    }

    private Training train(Optimizer optimizer, double[][] x, double[] y, double[] start, int epochs) {
        double[] weights = Arrays.copyOf(start, WEIGHTS);
        double[] epochLoss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double total = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass forward = forwardPropagation(x[point], y[point], weights);
                optimizer.step(weights, backwardPropagation(x[point], weights, forward));
                total += forward.loss();
            }
            epochLoss[epoch] = total / x.length;
        }
        return new Training(weights, epochLoss);
    }

    @Override
    public double sigmoid(double z) {
        return z < 0 ? 1 - 1 / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double exp = Math.exp(Math.pow(w[0] * x[0] + w[1] * x[1], 2) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sig = sigmoid(Math.sin(w[2] * x[2]) * (w[3] * x[3] + w[4] * x[4]) + w[7]);
        double yPred = tanh + sig * w[8];
        return new ForwardPass(exp, tanh, sig, Math.pow(y - yPred, 2), -2 * (y - yPred));
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double linear = w[0] * x[0] + w[1] * x[1];
        double dTanh = forward.dyPr() * (1 - Math.pow(forward.tanh(), 2));
        double dSig = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double[] dw = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            switch (i + 1) {
                case 1:
                case 2:
                    dw[i] = dTanh * forward.exp() * 2 * linear * x[i];
                    break;
                case 3:
                    dw[i] = dSig * (w[3] * x[3] + w[4] * x[4]) * Math.cos(w[2] * x[2]) * x[i];
                    break;
                case 4:
                case 5:
                    dw[i] = dSig * Math.sin(w[2] * x[2]) * x[i];
                    break;
                case 6:
                    dw[i] = dTanh * forward.exp();
                    break;
                case 7:
                    dw[i] = dTanh;
                    break;
                case 8:
                    dw[i] = dSig;
                    break;
                default:
                    dw[i] = forward.dyPr() * forward.sigmoid();
            }
        }
        return dw;
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] weights = w.clone();
        double[] exact = backwardPropagation(x, weights, forwardPropagation(x, y, weights));
        double difference = 0;
        double normExact = 0;
        double normRough = 0;
        for (int i = 0; i < WEIGHTS; i++) {
            weights[i] = w[i] + epsilon;
            double right = forwardPropagation(x, y, weights).loss();
            weights[i] = w[i] - epsilon;
            double left = forwardPropagation(x, y, weights).loss();
            weights[i] = w[i];
            double rough = (right - left) / (2 * epsilon);
            difference = Math.hypot(difference, exact[i] - rough);
            normExact = Math.hypot(normExact, exact[i]);
            normRough = Math.hypot(normRough, rough);
        }
        return difference / (normExact + normRough);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return train(new Sgd(learningRate), x, y, w, epochs);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return train(new Momentum(learningRate, gamma), x, y, w, epochs);
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
        return train(new Adam(learningRate, beta1, beta2, epsilon), x, y, w, epochs);
    }
}

package backprop;

public class Backpropagation implements BackpropagationAssignment {

    /** What an optimizer remembers from one update to the next. */
    private static class State {
        double[] w;
        double[] m = new double[9];
        double[] v = new double[9];
        int t;

        State(double[] start) {
            w = new double[9];
            System.arraycopy(start, 0, w, 0, 9);
        }
    }

    private double sum1(double[] x, double[] w) { return w[0] * x[0] + w[1] * x[1]; }

    private double sum2(double[] x, double[] w) { return w[3] * x[3] + w[4] * x[4]; }

    @Override
    public double sigmoid(double z) {
        double ez = Math.exp(-z);
        return 1 / (1 + ez);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double exp = Math.exp(Math.pow(sum1(x, w), 2) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sigmoid = sigmoid(Math.sin(w[2] * x[2]) * sum2(x, w) + w[7]);
        double yPred = tanh + w[8] * sigmoid;
        return new ForwardPass(exp, tanh, sigmoid, Math.pow(y - yPred, 2), 2 * (yPred - y));
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double tanhPart = forward.dyPr() * (1 - Math.pow(forward.tanh(), 2));
        double sigPart = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        return new double[] {
            tanhPart * forward.exp() * 2 * sum1(x, w) * x[0],
            tanhPart * forward.exp() * 2 * sum1(x, w) * x[1],
            sigPart * sum2(x, w) * Math.cos(w[2] * x[2]) * x[2],
            sigPart * Math.sin(w[2] * x[2]) * x[3],
            sigPart * Math.sin(w[2] * x[2]) * x[4],
            tanhPart * forward.exp(),
            tanhPart,
            sigPart,
            forward.dyPr() * forward.sigmoid(),
        };
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] b = new double[9];
        for (int i = 0; i < 9; i++) {
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += epsilon;
            down[i] -= epsilon;
            b[i] = (forwardPropagation(x, y, up).loss() - forwardPropagation(x, y, down).loss()) / 2 / epsilon;
        }
        double diff = 0, normA = 0, normB = 0;
        for (int i = 0; i < 9; i++) {
            diff += Math.pow(a[i] - b[i], 2);
            normA += Math.pow(a[i], 2);
            normB += Math.pow(b[i], 2);
        }
        return Math.sqrt(diff) / (Math.sqrt(normA) + Math.sqrt(normB));
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        State s = new State(w);
        double[] curve = new double[epochs];
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double total = 0;
            for (int k = 0; k < x.length; k++) {
                ForwardPass forward = forwardPropagation(x[k], y[k], s.w);
                double[] g = backwardPropagation(x[k], s.w, forward);
                total = total + forward.loss();
                for (int i = 1; i <= 9; i++) {
                    s.w[i - 1] -= learningRate * g[i - 1];
                }
            }
            curve[epoch - 1] = total / x.length;
        }
        return new Training(s.w, curve);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        State s = new State(w);
        double[] curve = new double[epochs];
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double total = 0;
            for (int k = 0; k < x.length; k++) {
                ForwardPass forward = forwardPropagation(x[k], y[k], s.w);
                double[] g = backwardPropagation(x[k], s.w, forward);
                total = total + forward.loss();
                for (int i = 1; i <= 9; i++) {
                    s.v[i] = gamma * s.v[i] + learningRate * g[i];
                    s.w[i] -= s.v[i];
                }
            }
            curve[epoch - 1] = total / x.length;
        }
        return new Training(s.w, curve);
    }

    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        State s = new State(w);
        double[] curve = new double[epochs];
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double total = 0;
            for (int k = 0; k < x.length; k++) {
                ForwardPass forward = forwardPropagation(x[k], y[k], s.w);
                double[] g = backwardPropagation(x[k], s.w, forward);
                total = total + forward.loss();
                s.t++;
                for (int i = 1; i <= 9; i++) {
                    s.m[i - 1] = beta1 * s.m[i - 1] + (1 - beta1) * g[i - 1];
                    s.v[i - 1] = beta2 * s.v[i - 1] + (1 - beta2) * Math.pow(g[i - 1], 2);
                    double mHat = s.m[i - 1] / (1 - Math.pow(beta1, s.t));
                    double vHat = s.v[i - 1] / (1 - Math.pow(beta2, s.t));
                    s.w[i - 1] -= learningRate * mHat / (Math.sqrt(vHat) + epsilon);
                }
            }
            curve[epoch - 1] = total / x.length;
        }
        return new Training(s.w, curve);
    }
}

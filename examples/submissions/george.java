package backprop;

import java.util.function.Consumer;

public class Backpropagation implements BackpropagationAssignment {

    public double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }

    public ForwardPass forwardPropagation(double[] f, double y, double[] w) {
        double left = Math.exp(sq(w[0]*f[0] + w[1]*f[1]) + w[5]);
        double th = Math.tanh(left + w[6]);
        double s = sigmoid(Math.sin(w[2]*f[2]) * (w[3]*f[3] + w[4]*f[4]) + w[7]);
        double yHat = th + w[8]*s;
        return new ForwardPass(left, th, s, sq(y - yHat), -2*(y - yHat));
    }

    public double[] backwardPropagation(double[] f, double[] w, ForwardPass fw) {
        double dTanh = fw.dyPr() * (1 - sq(fw.tanh()));
        double dExp = dTanh * fw.exp();
        double dSig = fw.dyPr() * w[8] * fw.sigmoid() * (1 - fw.sigmoid());
        double dSquare = dExp * 2 * (w[0]*f[0] + w[1]*f[1]);

        double[] dw = new double[9];
        dw[0] = dSquare * f[0];
        dw[1] = dSquare * f[1];
        dw[2] = dSig * (w[3]*f[3] + w[4]*f[4]) * Math.sin(w[2]*f[2]) * f[2];
        dw[3] = dSig * Math.sin(w[2]*f[2]) * f[3];
        dw[4] = dSig * Math.sin(w[2]*f[2]) * f[4];
        dw[5] = dExp;
        dw[6] = dTanh;
        dw[7] = dSig;
        dw[8] = fw.dyPr() * fw.sigmoid();
        return dw;
    }

    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double num = 0, na = 0, nb = 0;
        for (int i = 0; i < 9; i++) {
            double b = (lossWith(x, y, w, i, w[i] + epsilon) - lossWith(x, y, w, i, w[i] - epsilon)) / (2*epsilon);
            num += sq(a[i] - b);
            na += sq(a[i]);
            nb += sq(b);
        }
        return Math.sqrt(num) / (Math.sqrt(na) + Math.sqrt(nb));
    }

    private double lossWith(double[] x, double y, double[] w, int i, double value) {
        double[] copy = w.clone();
        copy[i] = value;
        return forwardPropagation(x, y, copy).loss();
    }

    private static double sq(double a) { return a*a; }

    /** Keeps the weights and the state of the optimizer; the gradient comes in, the weights change. */
    private abstract static class Optimizer implements Consumer<double[]> {
        final double[] w;
        int t = 0;
        Optimizer(double[] start) { w = start.clone(); }
        abstract double change(int i, double g);
        public void accept(double[] g) {
            t++;
            for (int i = 0; i < w.length; i++) w[i] -= change(i, g[i]);
        }
    }

    private Training run(double[][] x, double[] y, int epochs, Optimizer opt) {
        double[] means = new double[epochs];
        for (int ep = 0; ep < epochs; ep++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                ForwardPass fw = forwardPropagation(x[j], y[j], opt.w);
                sum += fw.loss();
                opt.accept(backwardPropagation(x[j], opt.w, fw));
            }
            means[ep] = sum / x.length;
        }
        return new Training(opt.w, means);
    }

    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return run(x, y, epochs, new Optimizer(w) {
            double change(int i, double g) { return learningRate * g; }
        });
    }

    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] v = new double[9];
        return run(x, y, epochs, new Optimizer(w) {
            double change(int i, double g) { return v[i] = gamma*v[i] + learningRate*g; }
        });
    }

    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
                         double beta1, double beta2, double epsilon) {
        double[] m = new double[9];
        double[] v = new double[9];
        return run(x, y, epochs, new Optimizer(w) {
            double change(int i, double g) {
                m[i] = beta1*m[i] + (1 - beta1)*g;
                v[i] = beta2*v[i] + (1 - beta2)*g*g;
                double mh = m[i] / (1 - Math.pow(beta1, t));
                double vh = v[i] / (1 - Math.pow(beta2, t));
                return learningRate * mh / (Math.sqrt(vh) + epsilon);
            }
        });
    }
}

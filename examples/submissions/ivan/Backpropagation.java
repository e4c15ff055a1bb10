package backprop;

/** Uses {@link Vec} so that the update rules look as in the lecture. */
public class Backpropagation implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        return 1.0 / (Math.exp(-z) + 1.0);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        double exp = Math.exp(u * u + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sigmoid = sigmoid(Math.sin(w[2] * x[2]) * q + w[7]);
        double error = y - tanh - w[8] * sigmoid;
        return new ForwardPass(exp, tanh, sigmoid, error * error, -2 * error);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        double a = w[2] * x[2];

        double dw9 = forward.dyPr() * forward.sigmoid();
        double dw8 = forward.dyPr() * forward.sigmoid() * (1 - forward.sigmoid());
        double dw7 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double dw6 = dw7 * forward.exp();

        return new double[] {
            dw6 * 2 * u * x[0],
            dw6 * 2 * u * x[1],
            dw8 * q * Math.cos(a) * x[2],
            dw8 * Math.sin(a) * x[3],
            dw8 * Math.sin(a) * x[4],
            dw6,
            dw7,
            dw8,
            dw9
        };
    }

    private Vec gradient(double[] x, double y, Vec w) {
        double[] weights = w.toArray();
        return new Vec(backwardPropagation(x, weights, forwardPropagation(x, y, weights)));
    }

    private double loss(double[] x, double y, Vec w) {
        return forwardPropagation(x, y, w.toArray()).loss();
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] weights, double epsilon) {
        Vec w = new Vec(weights);
        Vec a = gradient(x, y, w);
        Vec b = Vec.zero(9);
        for (int i = 0; i < 9; i++) {
            double up = loss(x, y, w.with(i, w.get(i) + epsilon));
            double down = loss(x, y, w.with(i, w.get(i) - epsilon));
            b = b.with(i, (up - down) / (2 * epsilon));
        }
        return a.minus(b).norm() / (a.norm() + b.norm());
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        Vec theta = new Vec(w);
        double[] epochLoss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int n = 0; n < x.length; n++) {
                epochLoss[epoch] += loss(x[n], y[n], theta) / x.length;
                theta = theta.minus(gradient(x[n], y[n], theta).times(learningRate));
            }
        }
        return new Training(theta.toArray(), epochLoss);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        Vec theta = new Vec(w);
        Vec v = Vec.zero(9);
        double[] epochLoss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int n = 0; n < x.length; n++) {
                epochLoss[epoch] += loss(x[n], y[n], theta) / x.length;
                v = v.times(gamma).plus(gradient(x[n], y[n], theta).times(learningRate));
                theta = theta.minus(v);
            }
        }
        return new Training(theta.toArray(), epochLoss);
    }

    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        Vec theta = new Vec(w);
        Vec m = Vec.zero(9);
        Vec v = Vec.zero(9);
        double[] epochLoss = new double[epochs];
        int t = 1;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int n = 0; n < x.length; n++) {
                epochLoss[epoch] += loss(x[n], y[n], theta) / x.length;
                Vec g = gradient(x[n], y[n], theta);
                m = m.times(beta1).plus(g.times(1 - beta1));
                v = v.times(beta2).plus(g.times(g).times(1 - beta2));
                Vec mHat = m.times(1 / (1 - Math.pow(beta1, t)));
                Vec vHat = v.times(1 / (1 - Math.pow(beta2, t)));
                theta = theta.minus(mHat.dividedBy(vHat.sqrtPlus(epsilon)).times(learningRate));
                t++;
            }
        }
        return new Training(theta.toArray(), epochLoss);
    }
}

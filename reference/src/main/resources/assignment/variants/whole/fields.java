package backprop;

/** The values of the nodes stay in fields between the forward and the backward pass. */
public class Backpropagation implements BackpropagationAssignment {

    private double fp1, fp2, fp3, fp4, fp5, fp6, fp7, fp8, fp9, fp10;
    private double fp11, fp12, fp13, fp14, fp15, fp16, fp17, fp18, fp19;

    private double dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9;

    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        fp1 = w[0] * x[0];
        fp2 = w[1] * x[1];
        fp3 = fp1 + fp2;
        fp4 = fp3 * fp3;
        fp5 = fp4 + w[5];
        fp6 = Math.exp(fp5);
        fp7 = fp6 + w[6];
        fp8 = Math.tanh(fp7);
        fp9 = w[2] * x[2];
        fp10 = w[3] * x[3];
        fp11 = w[4] * x[4];
        fp12 = Math.sin(fp9);
        fp13 = fp10 + fp11;
        fp14 = fp12 * fp13;
        fp15 = fp14 + w[7];
        fp16 = sigmoid(fp15);
        fp17 = w[8] * fp16;
        fp18 = fp8 + fp17;
        fp19 = Math.pow(y - fp18, 2);
        return new ForwardPass(fp6, fp8, fp16, fp19, -2 * (y - fp18));
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double dL = forward.dyPr();
        dw9 = dL * fp16;
        dw8 = dL * w[8] * fp16 * (1 - fp16);
        dw7 = dL * (1 - fp8 * fp8);
        dw6 = dw7 * fp6;
        dw5 = dw8 * fp12 * x[4];
        dw4 = dw8 * fp12 * x[3];
        dw3 = dw8 * fp13 * Math.cos(fp9) * x[2];
        dw2 = dw6 * 2 * fp3 * x[1];
        dw1 = dw6 * 2 * fp3 * x[0];
        return new double[] {dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9};
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] approx = new double[9];
        for (int i = 0; i < 9; i++) {
            double[] changed = w.clone();
            changed[i] = w[i] + epsilon;
            forwardPropagation(x, y, changed);
            double lossPlus = fp19;
            changed[i] = w[i] - epsilon;
            forwardPropagation(x, y, changed);
            double lossMinus = fp19;
            approx[i] = (lossPlus - lossMinus) / (2 * epsilon);
        }
        double[] grad = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double top = 0, a = 0, b = 0;
        for (int i = 0; i < 9; i++) {
            top += (grad[i] - approx[i]) * (grad[i] - approx[i]);
            a += grad[i] * grad[i];
            b += approx[i] * approx[i];
        }
        return Math.sqrt(top) / (Math.sqrt(a) + Math.sqrt(b));
    }

    private double[] weights;
    private double[] velocity;
    private double[] m;
    private double[] v;

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        weights = w.clone();
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double total = 0;
            for (int j = 0; j < x.length; j++) {
                double[] g = backwardPropagation(x[j], weights, forwardPropagation(x[j], y[j], weights));
                total += fp19;
                for (int i = 0; i < 9; i++) {
                    weights[i] -= learningRate * g[i];
                }
            }
            losses[epoch] = total / x.length;
            System.out.println("epoch " + epoch + ": loss " + losses[epoch]);
        }
        return new Training(weights.clone(), losses);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        weights = w.clone();
        velocity = new double[9];
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double total = 0;
            for (int j = 0; j < x.length; j++) {
                double[] g = backwardPropagation(x[j], weights, forwardPropagation(x[j], y[j], weights));
                total += fp19;
                for (int i = 0; i < 9; i++) {
                    velocity[i] = gamma * velocity[i] + learningRate * g[i];
                    weights[i] -= velocity[i];
                }
            }
            losses[epoch] = total / x.length;
        }
        return new Training(weights.clone(), losses);
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
        weights = w.clone();
        m = new double[9];
        v = new double[9];
        double[] losses = new double[epochs];
        int t = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            double total = 0;
            for (int j = 0; j < x.length; j++) {
                double[] g = backwardPropagation(x[j], weights, forwardPropagation(x[j], y[j], weights));
                total += fp19;
                t = t + 1;
                for (int i = 0; i < 9; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * Math.pow(g[i], 2);
                    double mHat = m[i] / (1 - Math.pow(beta1, t));
                    double vHat = v[i] / (1 - Math.pow(beta2, t));
                    weights[i] -= learningRate * mHat / Math.sqrt(vHat + epsilon);
                }
            }
            losses[epoch] = total / x.length;
        }
        return new Training(weights.clone(), losses);
    }
}

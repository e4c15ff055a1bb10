package backprop;

/** A right solution; each hostile submission extends it and is right where it does not attack. */
public abstract class Honest implements BackpropagationAssignment {

    private static final int NUM_WEIGHTS = 9;

    /** Called when Adam begins. */
    void duringAdam() throws Exception {}

    /** Called with what Adam is about to return. */
    Training trained(Training right) {
        return right;
    }

    @Override
    public double sigmoid(double z) {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double u = w[0] * x[0] + w[1] * x[1];
        double exp = Math.exp(u * u + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sine = Math.sin(w[2] * x[2]);
        double q = w[3] * x[3] + w[4] * x[4];
        double sig = sigmoid(sine * q + w[7]);
        double prediction = tanh + w[8] * sig;
        double loss = (y - prediction) * (y - prediction);
        double dyPr = -2 * (y - prediction);

        return new ForwardPass(exp, tanh, sig, loss, dyPr);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        double sine = Math.sin(w[2] * x[2]);
        double cosine = Math.cos(w[2] * x[2]);
        double dw7 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double dw6 = dw7 * forward.exp();
        double dw1 = dw6 * 2 * u * x[0];
        double dw2 = dw6 * 2 * u * x[1];
        double dw8 = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double dw3 = dw8 * q * cosine * x[2];
        double dw4 = dw8 * sine * x[3];
        double dw5 = dw8 * sine * x[4];

        double dw9 = forward.dyPr() * forward.sigmoid();

        return new double[] {dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9};
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] analytic = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] numeric = new double[NUM_WEIGHTS];

        for (int i = 0; i < NUM_WEIGHTS; i++) {
            double[] plus = w.clone();
            double[] minus = w.clone();
            plus[i] += epsilon;
            minus[i] -= epsilon;

            double lossPlus = forwardPropagation(x, y, plus).loss();
            double lossMinus = forwardPropagation(x, y, minus).loss();
            numeric[i] = (lossPlus - lossMinus) / (2 * epsilon);
        }

        double[] difference = new double[NUM_WEIGHTS];
        for (int i = 0; i < NUM_WEIGHTS; i++) {
            difference[i] = analytic[i] - numeric[i];
        }
        return norm(difference) / (norm(analytic) + norm(numeric));
    }

    private double norm(double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * vector[i];
        }
        return Math.sqrt(sum);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];

        for (int epoch = 0; epoch < epochs; epoch++) {
            double totalLoss = 0;
            for (int n = 0; n < x.length; n++) {
                ForwardPass forward = forwardPropagation(x[n], y[n], weights);
                double[] gradient = backwardPropagation(x[n], weights, forward);
                totalLoss += forward.loss();

                for (int i = 0; i < NUM_WEIGHTS; i++) {
                    weights[i] = weights[i] - learningRate * gradient[i];
                }
            }
            epochLoss[epoch] = totalLoss / x.length;
        }
        return new Training(weights, epochLoss);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        double[] velocity = new double[NUM_WEIGHTS];

        for (int epoch = 0; epoch < epochs; epoch++) {
            double totalLoss = 0;
            for (int n = 0; n < x.length; n++) {
                ForwardPass forward = forwardPropagation(x[n], y[n], weights);
                double[] gradient = backwardPropagation(x[n], weights, forward);
                totalLoss += forward.loss();

                for (int i = 0; i < NUM_WEIGHTS; i++) {
                    velocity[i] = gamma * velocity[i] + learningRate * gradient[i];
                    weights[i] = weights[i] - velocity[i];
                }
            }
            epochLoss[epoch] = totalLoss / x.length;
        }
        return new Training(weights, epochLoss);
    }

    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
                         double beta1, double beta2, double epsilon) {
        try {
            duringAdam();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        double[] m = new double[NUM_WEIGHTS];
        double[] v = new double[NUM_WEIGHTS];
        int t = 0;

        for (int epoch = 0; epoch < epochs; epoch++) {
            double totalLoss = 0;
            for (int n = 0; n < x.length; n++) {
                ForwardPass forward = forwardPropagation(x[n], y[n], weights);
                double[] gradient = backwardPropagation(x[n], weights, forward);
                totalLoss += forward.loss();

                t++;
                for (int i = 0; i < NUM_WEIGHTS; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * gradient[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * gradient[i] * gradient[i];
                    double mHat = m[i] / (1 - Math.pow(beta1, t));
                    double vHat = v[i] / (1 - Math.pow(beta2, t));
                    weights[i] = weights[i] - learningRate * mHat / (Math.sqrt(vHat) + epsilon);
                }
            }
            epochLoss[epoch] = totalLoss / x.length;
        }
        return trained(new Training(weights, epochLoss));
    }
}

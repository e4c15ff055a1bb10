package backprop;

// ported from my python notebook, hence the names
public class Backpropagation implements BackpropagationAssignment {

    public double sigmoid(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double val_1 = w[0] * x[0] + w[1] * x[1];
        double exp = Math.exp(val_1 * val_1 + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double val_2 = Math.sin(w[2] * x[2]);
        double val_3 = w[3] * x[3] + w[4] * x[4];
        double sig = sigmoid(val_2 * val_3 + w[7]);
        double y_pred = tanh + w[8] * sig;
        double loss = Math.pow(y - y_pred, 2);
        double dy_pr = -2 * (y - y_pred);
        return new ForwardPass(exp, tanh, sig, loss, dy_pr);
    }

    public double[] backwardPropagation(double[] x, double[] w, ForwardPass d) {
        double val_1 = w[0] * x[0] + w[1] * x[1];
        double val_2 = Math.sin(w[2] * x[2]);
        double val_3 = w[3] * x[3] + w[4] * x[4];
        double sig_term = d.dyPr() * w[8] * (d.sigmoid() * (1 - d.sigmoid()));
        double tanh_term = d.dyPr() * (1 - d.tanh() * d.tanh());

        double dw1 = tanh_term * d.exp() * 2 * val_1 * x[0];
        double dw2 = tanh_term * d.exp() * 2 * val_1 * x[1];
        // sin^2 + cos^2 = 1, so there is no need to call cos
        double dw3 = sig_term * val_3 * Math.sqrt(1 - val_2 * val_2) * x[2];
        double dw4 = sig_term * val_2 * x[3];
        double dw5 = sig_term * val_2 * x[4];
        double dw6 = tanh_term * d.exp();
        double dw7 = tanh_term;
        double dw8 = sig_term;
        double dw9 = d.dyPr() * d.sigmoid();
        double[] dW = {dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9};
        return dW;
    }

    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] dW = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] approx_gradients = new double[9];
        for (int i = 0; i < 9; i++) {
            double[] w_plus = w.clone(); w_plus[i] = w_plus[i] + epsilon;
            double[] w_minus = w.clone(); w_minus[i] = w_minus[i] - epsilon;
            approx_gradients[i] = (forwardPropagation(x, y, w_plus).loss()
                    - forwardPropagation(x, y, w_minus).loss()) / (2 * epsilon);
        }
        // np.linalg.norm(dW - approx) / (np.linalg.norm(dW) + np.linalg.norm(approx))
        double numerator = 0, norm_1 = 0, norm_2 = 0;
        for (int i = 0; i < 9; i++) {
            numerator += (dW[i] - approx_gradients[i]) * (dW[i] - approx_gradients[i]);
            norm_1 += dW[i] * dW[i];
            norm_2 += approx_gradients[i] * approx_gradients[i];
        }
        return Math.sqrt(numerator) / (Math.sqrt(norm_1) + Math.sqrt(norm_2));
    }

    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        double[] W = w.clone();
        double[] train_loss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double l = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass d = forwardPropagation(x[point], y[point], W);
                l += d.loss();
                double[] dW = backwardPropagation(x[point], W, d);
                for (int i = 0; i < 9; i++) {
                    W[i] = W[i] - learningRate * dW[i];
                }
            }
            train_loss[epoch] = l / x.length;
        }
        return new Training(W, train_loss);
    }

    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] W = w.clone();
        double[] v_t = new double[9];
        double[] train_loss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double l = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass d = forwardPropagation(x[point], y[point], W);
                l += d.loss();
                double[] dW = backwardPropagation(x[point], W, d);
                for (int i = 0; i < 9; i++) {
                    v_t[i] = gamma * v_t[i] + learningRate * dW[i];
                    W[i] = W[i] - v_t[i];
                }
            }
            train_loss[epoch] = l / x.length;
        }
        return new Training(W, train_loss);
    }

    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        double[] W = w.clone();
        double[] m_t = new double[9];
        double[] v_t = new double[9];
        double[] train_loss = new double[epochs];
        int t = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            double l = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass d = forwardPropagation(x[point], y[point], W);
                l += d.loss();
                double[] dW = backwardPropagation(x[point], W, d);
                t = t + 1;
                for (int i = 0; i < 9; i++) {
                    m_t[i] = beta1 * m_t[i] + (1 - beta1) * dW[i];
                    v_t[i] = beta2 * v_t[i] + (1 - beta2) * Math.pow(dW[i], 2);
                    double m_hat = m_t[i] / (1 - Math.pow(beta1, t));
                    double v_hat = v_t[i] / (1 - Math.pow(beta2, t));
                    W[i] = W[i] - learningRate * m_hat / (Math.sqrt(v_hat) + epsilon);
                }
            }
            train_loss[epoch] = l / x.length;
        }
        return new Training(W, train_loss);
    }
}

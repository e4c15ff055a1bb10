package backprop;

public class Backpropagation implements BackpropagationAssignment {

    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double u = w[0] * x[0] + w[1] * x[1];
        double exp = Math.exp(u * u + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double q = w[3] * x[3] + w[4] * x[4];
        double sigm = sigmoid(Math.sin(w[2] * x[2]) * q + w[7]);
        double yp = tanh + w[8] * sigm;
        return new ForwardPass(exp, tanh, sigm, (y - yp) * (y - yp), -2 * (y - yp));
    }

    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double dw7 = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double dw6 = dw7 * forward.exp();
        double dw1 = dw6 * 2 * u * x[0];
        double dw2 = dw6 * 2 * u * x[1];
        double dw8 = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double dw3 = dw8 * q * Math.cos(w[2] * x[2]) * x[2];
        double dw4 = dw8 * Math.sin(w[2] * x[2]) * x[3];
        double dw5 = dw8 * Math.sin(w[2] * x[2]) * x[4];
        double dw9 = forward.dyPr() * forward.sigmoid();
        return new double[] {dw1, dw2, dw3, dw4, dw5, dw6, dw7, dw8, dw9};
    }

    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return 0;
    }

    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return null;
    }

    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return null;
    }

    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        return null;
    }
}

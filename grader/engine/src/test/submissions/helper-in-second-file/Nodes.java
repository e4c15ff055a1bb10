package backprop;

final class Nodes {
    private Nodes() {}

    static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    static double u(double[] x, double[] w) {
        return w[0] * x[0] + w[1] * x[1];
    }

    static double q(double[] x, double[] w) {
        return w[3] * x[3] + w[4] * x[4];
    }
}

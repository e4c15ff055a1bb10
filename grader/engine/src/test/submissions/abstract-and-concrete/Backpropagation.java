package backprop;

/** Right; implements the contract through its abstract parent alone. */
public class Backpropagation extends Graph {
    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return train(x, y, w, epochs, (i, g, t) -> learningRate * g);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] v = new double[9];
        return train(x, y, w, epochs, (i, g, t) -> v[i] = gamma * v[i] + learningRate * g);
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        double[] m = new double[9];
        double[] v = new double[9];
        return train(x, y, w, epochs, (i, g, t) -> {
            m[i] = beta1 * m[i] + (1 - beta1) * g;
            v[i] = beta2 * v[i] + (1 - beta2) * g * g;
            return learningRate * m[i] / (1 - Math.pow(beta1, t))
                    / (Math.sqrt(v[i] / (1 - Math.pow(beta2, t))) + epsilon);
        });
    }
}

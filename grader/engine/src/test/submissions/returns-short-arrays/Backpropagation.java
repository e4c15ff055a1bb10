package backprop;

/** Answers arrays that are too short, too long or empty. */
public class Backpropagation implements BackpropagationAssignment {
    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return new ForwardPass(1, 1, 1, 1, 1);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return new double[] {0.1, 0.2, 0.3, 0.4, 0.5};
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return 0;
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Training(new double[8], new double[epochs]);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return new Training(new double[9], new double[epochs + 1]);
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        return new Training(new double[0], new double[0]);
    }
}

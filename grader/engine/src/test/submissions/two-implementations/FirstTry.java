package backprop;

/** An early version that nobody removed. */
public class FirstTry implements BackpropagationAssignment {
    @Override
    public double sigmoid(double z) {
        return 0;
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return new ForwardPass(0, 0, 0, 0, 0);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return new double[9];
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return 0;
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Training(w.clone(), new double[epochs]);
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return new Training(w.clone(), new double[epochs]);
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        return new Training(w.clone(), new double[epochs]);
    }
}

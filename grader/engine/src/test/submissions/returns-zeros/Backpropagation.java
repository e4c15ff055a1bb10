package backprop;

/** Written so that it compiles. */
public class Backpropagation implements BackpropagationAssignment {

    public double sigmoid(double z) {
        return 0;
    }

    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        return new ForwardPass(0, 0, 0, 0, 0);
    }

    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        return new double[9];
    }

    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        return 0;
    }

    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return new Training(w.clone(), new double[epochs]);
    }

    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return new Training(w.clone(), new double[epochs]);
    }

    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate, double beta1,
            double beta2, double epsilon) {
        return new Training(w.clone(), new double[epochs]);
    }
}

package backprop;

/** Your solution. */
public class Backpropagation implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        throw new UnsupportedOperationException("sigmoid is not written yet");
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        throw new UnsupportedOperationException("forwardPropagation is not written yet");
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        throw new UnsupportedOperationException("backwardPropagation is not written yet");
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        throw new UnsupportedOperationException("gradientChecking is not written yet");
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        throw new UnsupportedOperationException("vanilla is not written yet");
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        throw new UnsupportedOperationException("momentum is not written yet");
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
        throw new UnsupportedOperationException("adam is not written yet");
    }
}

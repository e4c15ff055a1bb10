package backprop;

/** The class to write: each method is described in {@link BackpropagationAssignment}. */
public class Backpropagation implements BackpropagationAssignment {

    @Override
    public double sigmoid(double z) {
        // TODO: write sigmoid
        throw new UnsupportedOperationException("sigmoid is not written yet");
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        // TODO: write forwardPropagation
        throw new UnsupportedOperationException("forwardPropagation is not written yet");
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        // TODO: write backwardPropagation
        throw new UnsupportedOperationException("backwardPropagation is not written yet");
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        // TODO: write gradientChecking
        throw new UnsupportedOperationException("gradientChecking is not written yet");
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        // TODO: write vanilla
        throw new UnsupportedOperationException("vanilla is not written yet");
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        // TODO: write momentum
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
        // TODO: write adam
        throw new UnsupportedOperationException("adam is not written yet");
    }
}

package backprop;

/** What has to be implemented: one graph forwards and backwards, and three ways to train it. */
public interface BackpropagationAssignment {

    /** {@return 1 / (1 + e^-z)} */
    double sigmoid(double z);

    /**
     * Computes the graph for one data point.
     *
     * @param x five features
     * @param y the target
     * @param w nine weights; index i holds w(i+1)
     */
    ForwardPass forwardPropagation(double[] x, double y, double[] w);

    /** {@return the derivatives of the loss, dw1 to dw9, in this order} */
    double[] backwardPropagation(double[] x, double[] w, ForwardPass forward);

    /** {@return how far the gradient is from central differences of step epsilon, as a ratio} */
    double gradientChecking(double[] x, double y, double[] w, double epsilon);

    /** Trains with plain stochastic gradient descent. */
    Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate);

    /** Trains with momentum. */
    Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma);

    /** Trains with Adam. */
    Training adam(
            double[][] x,
            double[] y,
            double[] w,
            int epochs,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon);
}

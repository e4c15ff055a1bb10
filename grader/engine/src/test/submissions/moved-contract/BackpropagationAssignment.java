package hw2;

public interface BackpropagationAssignment {
    double sigmoid(double z);

    ForwardPass forwardPropagation(double[] x, double y, double[] w);

    double[] backwardPropagation(double[] x, double[] w, ForwardPass forward);

    double gradientChecking(double[] x, double y, double[] w, double epsilon);

    Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate);

    Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma);

    Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon);
}

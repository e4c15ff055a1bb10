package backprop;

/**
 * <h2>Backpropagation</h2>
 * Julia, 2nd semester. I documented each step so that I still understand it before the exam.
 */
public class Backpropagation implements BackpropagationAssignment {

    /**
     * Squashes any number into (0, 1).
     *
     * @param z any number
     * @return a number between 0 and 1
     */
    @Override
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** The left part of the graph: w1 f1 + w2 f2. */
    private double leftSum(double[] x, double[] w) {
        return w[0] * x[0] + w[1] * x[1];
    }

    /** The right part of the graph: w4 f4 + w5 f5. */
    private double rightSum(double[] x, double[] w) {
        return w[3] * x[3] + w[4] * x[4];
    }

    /** What goes into sin and cos: w3 f3. */
    private double angle(double[] x, double[] w) {
        return w[2] * x[2];
    }

    /** Step 1: from the features to the loss. */
    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double exp = Math.exp(leftSum(x, w) * leftSum(x, w) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sigmoid = sigmoid(Math.sin(angle(x, w)) * rightSum(x, w) + w[7]);
        double yPrime = tanh + w[8] * sigmoid;
        double loss = (y - yPrime) * (y - yPrime);
        double dyPr = -2 * (y - yPrime);
        return new ForwardPass(exp, tanh, sigmoid, loss, dyPr);
    }

    /** Step 2: from the loss back to the weights, with the chain rule. */
    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        // the outer derivatives, which several weights share
        double throughTanh = forward.dyPr() * (1 - forward.tanh() * forward.tanh());
        double throughExp = throughTanh * forward.exp();
        double throughSigmoid = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());

        double[] gradient = new double[9];
        gradient[0] = throughExp * 2 * leftSum(x, w) * x[0];
        gradient[1] = throughExp * 2 * leftSum(x, w) * x[1];
        gradient[2] = throughSigmoid * rightSum(x, w) * Math.cos(angle(x, w)) * x[2];
        gradient[3] = throughSigmoid * Math.sin(angle(x, w)) * x[3];
        gradient[4] = throughSigmoid * Math.sin(angle(x, w)) * x[4];
        gradient[5] = throughExp;
        gradient[6] = throughTanh;
        gradient[7] = throughSigmoid;
        gradient[8] = forward.dyPr() * forward.sigmoid();
        return gradient;
    }

    /**
     * Step 3: is step 2 right?
     *
     * @return close to 0 if it is
     */
    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        double[] gradient = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] approximation = new double[9];
        double[] changed = w.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = w[i] + epsilon;
            double lossAbove = forwardPropagation(x, y, changed).loss();
            changed[i] = w[i] - epsilon;
            double lossBelow = forwardPropagation(x, y, changed).loss();
            changed[i] = w[i];
            approximation[i] = (lossAbove - lossBelow) / (2 * epsilon);
        }
        double[] difference = new double[9];
        for (int i = 0; i < 9; i++) {
            difference[i] = gradient[i] - approximation[i];
        }
        return length(difference) / (length(gradient) + length(approximation));
    }

    /** Euclidean length. */
    private double length(double[] vector) {
        double squares = 0;
        for (double component : vector) {
            squares += component * component;
        }
        return Math.sqrt(squares);
    }

    /** Step 4a: gradient descent. Goes downhill by learningRate times the gradient. */
    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass forward = forwardPropagation(x[point], y[point], weights);
                double[] gradient = backwardPropagation(x[point], weights, forward);
                sum += forward.loss();
                for (int i = 0; i < 9; i++) {
                    weights[i] -= learningRate * gradient[i];
                }
            }
            epochLoss[epoch] = sum / x.length;
        }
        return new Training(weights, epochLoss);
    }

    /** Step 4b: momentum. A running average of the gradients smooths the way. */
    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        double[] average = new double[9];
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass forward = forwardPropagation(x[point], y[point], weights);
                double[] gradient = backwardPropagation(x[point], weights, forward);
                sum += forward.loss();
                for (int i = 0; i < 9; i++) {
                    average[i] = gamma * average[i] + (1 - gamma) * gradient[i];
                    weights[i] -= learningRate * average[i];
                }
            }
            epochLoss[epoch] = sum / x.length;
        }
        return new Training(weights, epochLoss);
    }

    /** Step 4c: Adam. Averages of the gradient and of its square, both corrected for their start at 0. */
    @Override
    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
            double beta1, double beta2, double epsilon) {
        double[] weights = w.clone();
        double[] epochLoss = new double[epochs];
        double[] mean = new double[9];
        double[] meanSquare = new double[9];
        double beta1ToTheT = 1;
        double beta2ToTheT = 1;
        for (int epoch = 0; epoch < epochs; epoch++) {
            double sum = 0;
            for (int point = 0; point < x.length; point++) {
                ForwardPass forward = forwardPropagation(x[point], y[point], weights);
                double[] gradient = backwardPropagation(x[point], weights, forward);
                sum += forward.loss();
                beta1ToTheT *= beta1;
                beta2ToTheT *= beta2;
                for (int i = 0; i < 9; i++) {
                    mean[i] = beta1 * mean[i] + (1 - beta1) * gradient[i];
                    meanSquare[i] = beta2 * meanSquare[i] + (1 - beta2) * gradient[i] * gradient[i];
                    double correctedMean = mean[i] / (1 - beta1ToTheT);
                    double correctedSquare = meanSquare[i] / (1 - beta2ToTheT);
                    weights[i] -= learningRate * correctedMean / Math.sqrt(correctedSquare + epsilon);
                }
            }
            epochLoss[epoch] = sum / x.length;
        }
        return new Training(weights, epochLoss);
    }
}

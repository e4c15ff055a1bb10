package backprop;

/**
 * The contract of the assignment: one forward pass, one backward pass, a check of the gradients, three optimizers.
 *
 * <p>All methods speak of one graph with five features {@code x = (f1..f5)}, nine weights {@code w = (w1..w9)} and a
 * target {@code y}; f1 is {@code x[0]} and w1 is {@code w[0]}:
 *
 * <pre>{@code
 * u    = w1 f1 + w2 f2
 * exp  = e^(u^2 + w6)
 * tanh = tanh(exp + w7)
 * q    = w4 f4 + w5 f5
 * sig  = sigmoid(sin(w3 f3) q + w8)
 * y'   = tanh + w9 sig
 * loss = (y - y')^2
 * }</pre>
 *
 * <p>The examples below are for the first data point, {@code x = DataSet.load().x()[0]} and {@code y =
 * DataSet.load().y()[0]}, with every weight 0.1.
 *
 * <p>An implementation has a constructor without arguments. Methods leave the arrays they are given unchanged and
 * return arrays of their own. Two equal calls return equal numbers.
 */
public interface BackpropagationAssignment {

    /**
     * Computes the logistic function {@code 1 / (1 + e^-z)}.
     *
     * <p>Example: {@code sigmoid(2)} is 0.8807970779778823.
     *
     * @param z any number; asked for -700 to 700
     * @return a number in [0, 1]
     */
    double sigmoid(double z);

    /**
     * Runs the graph forward at one data point.
     *
     * <p>Example: exp 1.1272967040973583, tanh 0.8417934192562146, sigmoid 0.5279179387419721, loss 0.9298048963072919,
     * dyPr -1.9285278284819143.
     *
     * @param x features f1..f5, 5 numbers
     * @param y target of this data point
     * @param w weights w1..w9, 9 numbers of either sign
     * @return the five values named in {@link ForwardPass}
     */
    ForwardPass forwardPropagation(double[] x, double y, double[] w);

    /**
     * Computes the gradient of the loss by each weight with the chain rule.
     *
     * <pre>{@code
     * dw7 = dyPr (1 - tanh^2)        dw6 = dw7 exp
     * dw1 = dw6 2u f1                dw2 = dw6 2u f2
     * dw8 = dyPr w9 sig (1 - sig)    dw3 = dw8 q cos(w3 f3) f3
     * dw4 = dw8 sin(w3 f3) f4        dw5 = dw8 sin(w3 f3) f5
     * dw9 = dyPr sig
     * }</pre>
     *
     * <p>Example, rounded to six places: -0.229733, -0.021408, -0.005625, -0.004658, -0.001008, -0.633475, -0.561942,
     * -0.048063, -1.018104.
     *
     * @param x features f1..f5, 5 numbers
     * @param w weights w1..w9, 9 numbers
     * @param forward what {@link #forwardPropagation} gives for the same x and w
     * @return dw1..dw9 in this order, 9 numbers
     */
    double[] backwardPropagation(double[] x, double[] w, ForwardPass forward);

    /**
     * Measures how far {@link #backwardPropagation} is from central differences of the loss.
     *
     * <p>With {@code a = (dw1..dw9)} and, for the unit vector {@code e_i} of each weight, {@code b_i = (L(w + epsilon
     * e_i) - L(w - epsilon e_i)) / (2 epsilon)}, the answer is {@code ||a - b|| / (||a|| + ||b||)} with Euclidean norms
     * over the nine components.
     *
     * <p>Example: with epsilon 1e-7 a right gradient gives less than 1e-6; with a large epsilon, say 0.5, the
     * differences are rough and the answer is no longer near 0.
     *
     * @param x features f1..f5, 5 numbers
     * @param y target of this data point
     * @param w weights w1..w9, 9 numbers
     * @param epsilon step of the differences; positive, 1e-7 to 0.5
     * @return a number in [0, 1]
     */
    double gradientChecking(double[] x, double y, double[] w, double epsilon);

    /**
     * Trains with stochastic gradient descent, {@code w = w - learningRate g}.
     *
     * <p>For each epoch, for each data point in the order given: forward, backward, update at once.
     *
     * @param x features, one row of 5 numbers a data point
     * @param y targets, one a row of x
     * @param w starting weights w1..w9, 9 numbers; not modified
     * @param epochs passes over the data; at least 1
     * @param learningRate step size eta; positive, 0.001 to 0.01 in the course
     * @return final weights, and one mean loss an epoch
     */
    Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate);

    /**
     * Trains with momentum, {@code v = gamma v + learningRate g} and then {@code w = w - v}.
     *
     * <p>There is one velocity for each weight. It is 0 before the first update and lives through all epochs. Order of
     * the updates as in {@link #vanilla}.
     *
     * @param x features, one row of 5 numbers a data point
     * @param y targets, one a row of x
     * @param w starting weights w1..w9, 9 numbers; not modified
     * @param epochs passes over the data; at least 1
     * @param learningRate step size eta; positive, 0.001 to 0.01 in the course
     * @param gamma share of the velocity that is kept; in [0, 1), 0.95 in the course
     * @return final weights, and one mean loss an epoch
     */
    Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma);

    /**
     * Trains with Adam.
     *
     * <pre>{@code
     * m  = beta1 m + (1 - beta1) g      mh = m / (1 - beta1^t)
     * v  = beta2 v + (1 - beta2) g^2    vh = v / (1 - beta2^t)
     * w  = w - learningRate mh / (sqrt(vh) + epsilon)
     * }</pre>
     *
     * <p>There is one m and one v for each weight, 0 before the first update. They and the number t of the update,
     * counted from 1, live through all epochs. Writing {@code sqrt(vh + epsilon)}, or the efficient form
     * {@code learningRate sqrt(1 - beta2^t) / (1 - beta1^t) m / (sqrt(v) + epsilon)}, is right as well. Order of the
     * updates as in {@link #vanilla}.
     *
     * @param x features, one row of 5 numbers a data point
     * @param y targets, one a row of x
     * @param w starting weights w1..w9, 9 numbers; not modified
     * @param epochs passes over the data; at least 1
     * @param learningRate step size eta; positive, 0.001 in the course
     * @param beta1 share of m that is kept; in [0, 1), 0.9 in the course
     * @param beta2 share of v that is kept; in [0, 1), 0.999 in the course
     * @param epsilon keeps the denominator from 0; positive, 1e-8 in the course
     * @return final weights, and one mean loss an epoch
     */
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

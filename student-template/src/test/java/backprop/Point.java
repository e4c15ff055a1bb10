package backprop;

/** A place to ask a submission at, and what is right there. Arrays are copied on the way in and out. */
public final class Point {

    private final double[] x;
    private final double y;
    private final double[] w;
    private final double z;
    private final ForwardPass forward;
    private final double[] gradients;

    /**
     * Keeps a place and its right answers.
     *
     * @param x features, 5 numbers
     * @param y target
     * @param w weights, 9 numbers
     * @param z what the sigmoid is asked for here, {@code sin(w3 f3) (w4 f4 + w5 f5) + w8}
     * @param forward the right forward pass
     * @param gradients the right dw1..dw9, 9 numbers
     */
    public Point(double[] x, double y, double[] w, double z, ForwardPass forward, double... gradients) {
        this.x = x.clone();
        this.y = y;
        this.w = w.clone();
        this.z = z;
        this.forward = forward;
        this.gradients = gradients.clone();
    }

    /** {@return features, 5 numbers} */
    public double[] x() {
        return x.clone();
    }

    /** {@return the target} */
    public double y() {
        return y;
    }

    /** {@return weights, 9 numbers} */
    public double[] w() {
        return w.clone();
    }

    /** {@return what the sigmoid is asked for here} */
    public double z() {
        return z;
    }

    /** {@return the right forward pass} */
    public ForwardPass forward() {
        return forward;
    }

    /** {@return the right dw1..dw9, 9 numbers} */
    public double[] gradients() {
        return gradients.clone();
    }
}

package backprop;

/** Throws exceptions that misbehave when somebody looks at them. */
public class Backpropagation implements BackpropagationAssignment {
    @Override
    public double sigmoid(double z) {
        throw new Endless();
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        throw new Cross();
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        throw new Huge();
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        throw new Nothing();
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        throw new Endless();
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        throw new Cross();
    }

    @Override
    public Training adam(
            double[][] x, double[] y, double[] w, int epochs,
            double learningRate, double beta1, double beta2, double epsilon) {
        throw new Huge();
    }

    /** Never finishes its message. */
    private static class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            int length = 1;
            while (length > 0) {
                length = length % 7 + 1;
            }
            return "never";
        }
    }

    /** Throws itself from each method one would call. */
    private static class Cross extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw this;
        }

        @Override
        public String toString() {
            throw this;
        }

        @Override
        public synchronized Throwable getCause() {
            throw this;
        }
    }

    /** Has a message of 50 million characters. */
    private static class Huge extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return "<b>".repeat(1 << 24) + getClass();
        }
    }

    /** Has no message at all. */
    private static class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return null;
        }

        @Override
        public String toString() {
            return null;
        }
    }
}

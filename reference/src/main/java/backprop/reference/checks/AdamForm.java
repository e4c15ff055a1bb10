package backprop.reference.checks;

/** The places of epsilon in Adam that are right. */
public enum AdamForm {
    /** {@code sqrt(vh) + epsilon}, as in the paper. */
    BESIDE_THE_ROOT {
        @Override
        public double denominator(double vh, double squareCorrection, double epsilon) {
            return Math.sqrt(vh) + epsilon;
        }
    },
    /** {@code sqrt(vh + epsilon)}, as the course prints it. */
    UNDER_THE_ROOT {
        @Override
        public double denominator(double vh, double squareCorrection, double epsilon) {
            return Math.sqrt(vh + epsilon);
        }
    },
    /** The efficient form, {@code sqrt(v) + epsilon}, written for the corrected moment. */
    EFFICIENT {
        @Override
        public double denominator(double vh, double squareCorrection, double epsilon) {
            return Math.sqrt(vh) + epsilon / Math.sqrt(squareCorrection);
        }
    };

    /**
     * Computes what the corrected first moment is divided by; see {@code Backpropagation.denominator}.
     *
     * @param vh corrected second moment; at least 0
     * @param squareCorrection {@code 1 - beta2^t}; in (0, 1]
     * @param epsilon as given to Adam; positive
     * @return a positive number
     */
    public abstract double denominator(double vh, double squareCorrection, double epsilon);
}

package backprop;

/** The nine components of the gradient, in order; each counts for itself. */
public enum Gradient {
    /** By w1. */
    DW1,
    /** By w2. */
    DW2,
    /** By w3. */
    DW3,
    /** By w4. */
    DW4,
    /** By w5. */
    DW5,
    /** By w6. */
    DW6,
    /** By w7. */
    DW7,
    /** By w8. */
    DW8,
    /** By w9. */
    DW9;

    /** How many there are, and how many weights. */
    public static final int COUNT = values().length;

    /**
     * Reads this component.
     *
     * @param gradients dw1..dw9, 9 numbers
     * @return the number, whatever it is
     */
    public double of(double[] gradients) {
        return gradients[ordinal()];
    }

    /** {@return the name of the part, {@code dw1} to {@code dw9}} */
    @Override
    public String toString() {
        return "dw" + (ordinal() + 1);
    }
}

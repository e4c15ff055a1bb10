package backprop;

/**
 * Steps for a gradient check that are so large that its differences are visibly rough: what it returns then depends on
 * every part of its formula, while a tiny step gives nearly 0 for many wrong formulas as well.
 */
public enum LargeStep {
    /** A twentieth. */
    TWENTIETH(0.05),
    /** A tenth. */
    TENTH(0.1),
    /** A fifth. */
    FIFTH(0.2),
    /** A half. */
    HALF(0.5);

    private final double epsilon;

    LargeStep(double epsilon) {
        this.epsilon = epsilon;
    }

    /** {@return the step} */
    public double epsilon() {
        return epsilon;
    }

    /** {@return the name of the part, for example {@code epsilon 0.05}} */
    @Override
    public String toString() {
        return "epsilon " + epsilon;
    }
}

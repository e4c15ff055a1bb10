package backprop;

import java.util.function.ToDoubleFunction;

/** The five values of a forward pass; each counts for itself. */
public enum ForwardValue {
    /** Part 1. */
    EXP("exp", ForwardPass::exp),
    /** Part 2. */
    TANH("tanh", ForwardPass::tanh),
    /** Part 3, the first value that goes through the sigmoid. */
    SIGMOID("sigmoid", ForwardPass::sigmoid),
    /** The loss. */
    LOSS("loss", ForwardPass::loss),
    /** The derivative of the loss by the output. */
    DY_PR("dyPr", ForwardPass::dyPr);

    private final String name;
    private final ToDoubleFunction<ForwardPass> reader;

    ForwardValue(String name, ToDoubleFunction<ForwardPass> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Reads this value.
     *
     * @param forward where to read it
     * @return the number, whatever it is
     */
    public double of(ForwardPass forward) {
        return reader.applyAsDouble(forward);
    }

    /** {@return whether the sigmoid is part of the formula} */
    public boolean usesSigmoid() {
        return ordinal() >= SIGMOID.ordinal();
    }

    /** {@return the name of the record's component, which is the name of the part} */
    @Override
    public String toString() {
        return name;
    }
}

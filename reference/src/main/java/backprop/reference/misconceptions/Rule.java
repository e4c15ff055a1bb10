package backprop.reference.misconceptions;

/** How an optimizer changes the weights. Lives through one training. */
@FunctionalInterface
interface Rule {

    /**
     * Updates the weights in place.
     *
     * @param weights nine numbers
     * @param sample where the gradient comes from
     */
    void update(double[] weights, Sample sample);

    /**
     * {@return where the forward pass is made whose loss is counted}
     *
     * @param weights the present ones
     * @param sample that comes next
     */
    default double[] place(double[] weights, Sample sample) {
        return weights;
    }

    /** Told before the first sample of each epoch. */
    default void beginEpoch() {}

    /**
     * Told after the last sample of each epoch.
     *
     * @param weights to be changed in place, if at all
     */
    default void endEpoch(double[] weights) {}
}

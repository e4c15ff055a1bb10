package backprop.reference.misconceptions;

/** One data point on an optimizer's way. */
final class Sample {

    private final Below below;
    private final double[] x;
    private final double y;
    private final int epoch;
    private final int index;
    private final int count;

    /**
     * Keeps where it is.
     *
     * @param below answers forward and backward
     * @param x features
     * @param y target
     * @param epoch counted from 0
     * @param index in the epoch, counted from 0
     * @param count of data points
     */
    Sample(Below below, double[] x, double y, int epoch, int index, int count) {
        this.below = below;
        this.x = x;
        this.y = y;
        this.epoch = epoch;
        this.index = index;
        this.count = count;
    }

    int epoch() {
        return epoch;
    }

    int index() {
        return index;
    }

    /** {@return how many updates there were up to this one, with it} */
    int t() {
        return epoch * count + index + 1;
    }

    /** {@return the same in the first epoch} */
    Sample withinEpoch() {
        return new Sample(below, x, y, 0, index, count);
    }

    double loss(double[] weights) {
        return below.loss(x, y, weights);
    }

    double[] gradient(double[] weights) {
        return below.gradient(x, y, weights);
    }
}

package backprop;

/**
 * What a training run ends with.
 *
 * @param weights the nine weights after the last update
 * @param epochLoss the mean loss of each epoch
 */
public record Training(double[] weights, double[] epochLoss) {}

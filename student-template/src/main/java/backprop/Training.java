package backprop;

/**
 * What an optimizer returns.
 *
 * @param weights w1..w9 after the last update, 9 numbers
 * @param epochLoss one number an epoch: the mean, over the data points of that epoch, of the loss at each point just
 *     before that point's update
 */
public record Training(double[] weights, double[] epochLoss) {}

package backprop;

/**
 * What one forward pass through the graph computes and the backward pass needs.
 *
 * @param exp part 1, {@code e^(u^2 + w6)} with {@code u = w1 f1 + w2 f2}; positive
 * @param tanh part 2, {@code tanh(exp + w7)}; in [-1, 1]
 * @param sigmoid part 3, {@code sigmoid(sin(w3 f3) (w4 f4 + w5 f5) + w8)}; in [0, 1]
 * @param loss {@code (y - y')^2} with {@code y' = tanh + w9 sigmoid}; at least 0
 * @param dyPr derivative of the loss by y', {@code -2 (y - y')}; of either sign
 */
public record ForwardPass(double exp, double tanh, double sigmoid, double loss, double dyPr) {}

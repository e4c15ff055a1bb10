package backprop;

/**
 * The values of one forward pass that the backward pass needs.
 *
 * @param exp e^(u^2 + w6), part 1 of the graph
 * @param tanh tanh(exp + w7), part 2
 * @param sigmoid sigmoid(sin(w3 f3) q + w8), part 3
 * @param loss (y - y')^2
 * @param dyPr the derivative of the loss by y'
 */
public record ForwardPass(double exp, double tanh, double sigmoid, double loss, double dyPr) {}

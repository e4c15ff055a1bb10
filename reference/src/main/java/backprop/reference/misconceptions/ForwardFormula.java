package backprop.reference.misconceptions;

import backprop.ForwardPass;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The forward pass in parts.
 *
 * @param square turns u into u^2
 * @param w6 index of the weight that is added to u^2
 * @param w7 index of the weight that is added to exp
 * @param w8 index of the weight that is added before the sigmoid
 * @param loss turns the residual y - y' into the loss
 * @param slope turns residual and loss into dL/dy'
 */
record ForwardFormula(
        DoubleUnaryOperator square, int w6, int w7, int w8, DoubleUnaryOperator loss, DoubleBinaryOperator slope) {

    static final ForwardFormula RIGHT =
            new ForwardFormula(u -> u * u, 5, 6, 7, residual -> residual * residual, (residual, loss) -> -2 * residual);

    ForwardFormula withSquare(DoubleUnaryOperator other) {
        return new ForwardFormula(other, w6, w7, w8, loss, slope);
    }

    ForwardFormula withLoss(DoubleUnaryOperator other) {
        return new ForwardFormula(square, w6, w7, w8, other, slope);
    }

    ForwardFormula withSlope(DoubleBinaryOperator other) {
        return new ForwardFormula(square, w6, w7, w8, loss, other);
    }

    /** Replaces the index of w6, w7 or w8, whichever is given. */
    ForwardFormula withIndex(int right, int other) {
        return new ForwardFormula(
                square, right == 5 ? other : w6, right == 6 ? other : w7, right == 7 ? other : w8, loss, slope);
    }

    ForwardPass apply(Below below, double[] x, double y, double[] w) {
        double u = w[0] * x[0] + w[1] * x[1];
        double q = w[3] * x[3] + w[4] * x[4];
        double exp = Math.exp(square.applyAsDouble(u) + w[w6]);
        double tanh = Math.tanh(exp + w[w7]);
        double sig = below.sigmoid(Math.sin(w[2] * x[2]) * q + w[w8]);
        double residual = y - (tanh + w[8] * sig);
        double lost = loss.applyAsDouble(residual);
        return new ForwardPass(exp, tanh, sig, lost, slope.applyAsDouble(residual, lost));
    }
}

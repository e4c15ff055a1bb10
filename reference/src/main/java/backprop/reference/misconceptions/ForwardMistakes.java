package backprop.reference.misconceptions;

import gradecheck.checkkit.Misconception;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes wrong in the sigmoid and in the forward pass. */
final class ForwardMistakes {

    static final Misconception MISSING_NEGATION = new Misconception(
            "sigmoid.missing-negation",
            "sigmoid",
            "The exponent lacks its minus sign: 1 / (1 + e^z) falls where the sigmoid rises. "
                    + "The sigmoid is 1 / (1 + e^-z).",
            "\"The graph\", part 3, in the handout",
            "your sigmoid(z) is what the right one gives for -z",
            List.of("fp16"));

    private static final Misconception ABS_RESIDUAL = forward(
            "forward.abs-residual",
            "dyPr is taken from the loss as -2 sqrt(loss), which has lost the sign of the residual. "
                    + "dL/dy' is -2 (y - y'), positive where the output lies above the target.",
            "your dyPr is -2 |y - y'|, never positive",
            Edge.OUTPUT.place());
    private static final Misconception RESIDUAL_SIGN = forward(
            "forward.residual-sign",
            "dyPr has the wrong sign: the inner derivative of y - y' by y' is -1. So dL/dy' is -2 (y - y').",
            "your dyPr is -1 times the right value",
            Edge.OUTPUT.place());
    private static final Misconception NOT_SQUARED = forward(
            "forward.loss-not-squared",
            "The loss is the residual itself and not its square. It is (y - y')^2.",
            "your loss is the residual without the square",
            "L");
    private static final Misconception MISSING_SQUARE = forward(
            "forward.missing-square",
            "The exponent holds u where it should hold u^2. Part 1 is e^(u^2 + w6).",
            "your exp is e^(u + w6)",
            "fp4");
    private static final Misconception WEIGHT_INDEX = forward(
            "forward.weight-index",
            "One of w6, w7 and w8 is read at another index. In Java the indices start at 0, so w6 is w[5].",
            "");

    /** The nodes to which a weight is added, by its index. */
    private static final Map<Integer, String> ADDING = Map.of(5, "fp5", 6, "fp7", 7, "fp15");

    private ForwardMistakes() {}

    private static Misconception forward(String id, String explanation, String sign, String... places) {
        return new Misconception(id, "forward", explanation, "\"The graph\" in the handout", sign, List.of(places));
    }

    static List<Mistake<ForwardFormula>> all() {
        List<Mistake<ForwardFormula>> all = new ArrayList<>();
        all.add(new Mistake<>(ABS_RESIDUAL, right -> right.withSlope((residual, loss) -> -2 * Math.abs(residual))));
        all.add(new Mistake<>(RESIDUAL_SIGN, right -> right.withSlope((residual, loss) -> 2 * residual)));
        all.add(new Mistake<>(NOT_SQUARED, right -> right.withLoss(Math::abs)));
        all.add(new Mistake<>(NOT_SQUARED, right -> right.withLoss(residual -> residual)));
        all.add(new Mistake<>(NOT_SQUARED, right -> right.withLoss(residual -> -residual)));
        all.add(new Mistake<>(MISSING_SQUARE, right -> right.withSquare(u -> u)));
        for (int index = 5; index <= 7; index++) {
            for (int other = 0; other < 9; other++) {
                if (other != index) {
                    all.add(indexed(index, other));
                }
            }
        }
        return all;
    }

    private static Mistake<ForwardFormula> indexed(int index, int other) {
        String sign = "your forward pass uses w" + (other + 1) + " in the place of w" + (index + 1);
        return new Mistake<>(
                WEIGHT_INDEX.withSign(sign).at(List.of(ADDING.get(index))), right -> right.withIndex(index, other));
    }
}

package backprop.reference.misconceptions;

import backprop.reference.misconceptions.MomentumFormula.Look;
import backprop.reference.misconceptions.MomentumFormula.Memory;
import backprop.reference.misconceptions.MomentumFormula.Start;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What goes wrong with the velocity. */
final class MomentumMistakes {

    private final List<Mistake<Momentum>> all = new ArrayList<>();

    private MomentumMistakes() {
        gains();
        memories();
        starts();
        looks();
        TrainingMistakes.all("momentum")
                .forEach(mistake -> all.add(new Mistake<>(
                        mistake.cause(),
                        right -> new Momentum(right.formula(), mistake.edit().apply(right.training())))));
    }

    /** A formula for the updates, and what surrounds it; the rule of the latter is not used. */
    private record Momentum(MomentumFormula formula, TrainingFormula training) {

        Stream<Function<Arguments, Object>> on(List<Below> below) {
            return training.withRule(formula::rule).on(below);
        }
    }

    static Stream<Stream<Hypothesis>> rounds(List<Below> below) {
        Momentum right = new Momentum(MomentumFormula.RIGHT, TrainingFormula.of(MomentumFormula.RIGHT::rule));
        return new Rounds<>(
                        List.of(right),
                        new MomentumMistakes().all,
                        List.of(),
                        List.of(),
                        momentum -> momentum.on(below))
                .stream();
    }

    private void gains() {
        add(
                "ema",
                "The velocity is an average, gamma v + (1 - gamma) g, and eta multiplies it afterwards. "
                        + "That makes every step 1 - gamma times as long; the velocity is v = gamma v + eta g.",
                "your steps are 1 - gamma times the right ones",
                right -> right.withGain((eta, gamma) -> eta * (1 - gamma)));
        for (int from : new int[] {0, 1}) {
            add(
                    "decaying-gamma",
                    "gamma is raised to the index of the data point, so the memory fades within an epoch. "
                            + "It is the same gamma at every update.",
                    "your velocity is multiplied by a power of gamma that grows with the data point's index",
                    right -> right.withExponent(sample -> sample.index() + from));
        }
    }

    private void memories() {
        add(
                "memoryless",
                "The velocity is computed but never kept, so each update starts from v = 0. "
                        + "It has to live on from update to update.",
                "your updates have no memory of earlier ones",
                right -> right.with(Memory.NONE));
        add(
                "reset-each-epoch",
                "The velocity is set to 0 at the beginning of each epoch. It lives through all epochs.",
                "your velocity is 0 at the beginning of each epoch",
                right -> right.with(Memory.EPOCH));
        add(
                "scalar-velocity",
                "One number serves as velocity of all nine weights, one after the other. "
                        + "Each weight has a velocity of its own.",
                "your velocity is one number that goes from w1 on to w9",
                right -> right.with(Memory.SHARED));
        for (Memory memory : List.of(Memory.PREVIOUS, Memory.PREVIOUS_SCALED)) {
            add(
                    "previous-gradient",
                    "In the place of the velocity stands the previous gradient, gamma g_(t-1). "
                            + "The velocity itself remembers all earlier gradients: v = gamma v + eta g.",
                    "your updates remember the previous gradient alone",
                    right -> right.with(memory));
        }
        add(
                "velocity-per-sample",
                "Each data point keeps a velocity of its own. There is one velocity, and all points add to it.",
                "your velocity remembers the same data point of the epoch before",
                right -> right.with(Memory.SAMPLE));
        add(
                "velocity-per-sample",
                "Each data point keeps one number as velocity of all weights. There is one velocity for each weight, "
                        + "and all points add to it.",
                "your velocity is one number for each data point",
                right -> right.with(Memory.SAMPLE_SHARED));
    }

    private void starts() {
        for (Start start : List.of(Start.ONE, Start.GRADIENT_BEFORE, Start.GRADIENT_FIRST)) {
            add(
                    "nonzero-start",
                    "The velocity does not start at 0. Before the first update nothing has moved, so v is 0.",
                    "your velocity has a value before the first update",
                    right -> right.with(start));
        }
    }

    private void looks() {
        add(
                "nesterov",
                "This is Nesterov's momentum, which takes the gradient at the point the velocity leads to. "
                        + "The gradient asked for is that at the present weights.",
                "your gradients are those at the point the velocity leads to",
                right -> right.with(Look.AHEAD));
        add(
                "nesterov",
                "This is Nesterov's momentum, which takes loss and gradient at the point the velocity leads to. "
                        + "Both are asked for at the present weights.",
                "your losses and gradients are those at the point the velocity leads to",
                right -> right.with(Look.AHEAD_WITH_LOSS));
        add(
                "nesterov",
                "This is Nesterov's momentum in its rearranged form, which subtracts gamma v + eta g with the new v. "
                        + "The update asked for is w = w - v.",
                "your steps are gamma v + eta g with the new velocity",
                right -> right.with(Look.REARRANGED));
    }

    private void add(String id, String explanation, String sign, UnaryOperator<MomentumFormula> edit) {
        Misconception cause = new Misconception(
                "momentum." + id, "momentum", explanation, "\"Optimizers\", momentum, in the handout", sign);
        all.add(new Mistake<>(cause, right -> new Momentum(edit.apply(right.formula()), right.training())));
    }
}

package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import java.util.List;
import java.util.stream.Stream;

/** What goes wrong with plain gradient descent. */
final class VanillaMistakes {

    private static final TrainingFormula RIGHT = TrainingFormula.of(seen -> descent(seen.number(4)));

    private static final String LESSON = "\"Optimizers\", vanilla, in the handout";
    private static final Misconception WRONG_SIGN = new Misconception(
            "vanilla.wrong-sign",
            "vanilla",
            "The gradient is added, so each step climbs and the loss grows. The update is w = w - eta g.",
            LESSON,
            "your steps have the right size and the opposite direction");
    private static final Misconception FULL_BATCH = new Misconception(
            "vanilla.full-batch",
            "vanilla",
            "The gradients of an epoch are gathered and the weights change once at its end. "
                    + "Here each data point updates the weights at once.",
            LESSON,
            "your weights change once an epoch, by the gradients of all points at the same weights");

    private VanillaMistakes() {}

    static Stream<Stream<Hypothesis>> rounds(List<Below> below) {
        List<Mistake<TrainingFormula>> all = Stream.concat(rules().stream(), TrainingMistakes.all("vanilla").stream())
                .toList();
        return new Rounds<>(List.of(RIGHT), all, List.of(), List.of(), formula -> formula.on(below)).stream();
    }

    private static List<Mistake<TrainingFormula>> rules() {
        return List.of(
                new Mistake<>(WRONG_SIGN, right -> right.withRule(seen -> descent(-seen.number(4)))),
                new Mistake<>(
                        FULL_BATCH, right -> right.withRule(seen -> new Batch(seen.number(4), seen.rows(0).length))),
                new Mistake<>(FULL_BATCH, right -> right.withRule(seen -> new Batch(seen.number(4), 1))));
    }

    private static Rule descent(double rate) {
        return (weights, sample) -> {
            double[] g = sample.gradient(weights);
            for (int i = 0; i < g.length; i++) {
                weights[i] -= rate * g[i];
            }
        };
    }

    /** Gathers gradients over an epoch. */
    private static final class Batch implements Rule {
        private final double rate;
        private final int divisor;
        private final double[] sum = new double[9];

        Batch(double rate, int divisor) {
            this.rate = rate;
            this.divisor = divisor;
        }

        @Override
        public void update(double[] weights, Sample sample) {
            double[] g = sample.gradient(weights);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += g[i];
            }
        }

        @Override
        public void endEpoch(double[] weights) {
            for (int i = 0; i < sum.length; i++) {
                weights[i] -= rate * sum[i] / divisor;
                sum[i] = 0;
            }
        }
    }
}

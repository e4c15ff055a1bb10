package backprop.reference.misconceptions;

import backprop.reference.checks.AdamForm;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What goes wrong with the moments of Adam; each mistake in every form of the formula that is right otherwise. */
final class AdamMistakes {

    private final List<Mistake<Adam>> all = new ArrayList<>();

    private AdamMistakes() {
        corrections();
        betas();
        memories();
        roots();
        TrainingMistakes.all("adam")
                .forEach(mistake -> all.add(new Mistake<>(
                        mistake.cause(),
                        adam -> new Adam(adam.formula(), mistake.edit().apply(adam.training())))));
    }

    /** A formula for the updates, and what surrounds it; the rule of the latter is not used. */
    private record Adam(AdamFormula formula, TrainingFormula training) {

        Stream<Function<Arguments, Object>> on(List<Below> below) {
            return training.withRule(formula::rule).on(below);
        }
    }

    static Stream<Stream<Hypothesis>> rounds(List<Below> below) {
        List<Adam> right = Arrays.stream(AdamForm.values())
                .map(AdamFormula::of)
                .map(formula -> new Adam(formula, TrainingFormula.of(formula::rule)))
                .toList();
        return new Rounds<>(right, new AdamMistakes().all, List.of(), List.of(), adam -> adam.on(below)).stream();
    }

    private void corrections() {
        add(
                "constant-bias-correction",
                "The bias corrections divide by 1 - beta1 and 1 - beta2 at every update, as if t stayed 1. "
                        + "t counts the updates: 1 - beta1^t and 1 - beta2^t.",
                "your bias corrections are those of t = 1 at every update",
                right -> right.withSteps(sample -> 1));
        add(
                "no-bias-correction",
                "The moments are used as they are. They start at 0 and are too small at first, "
                        + "so they are divided by 1 - beta1^t and 1 - beta2^t.",
                "your updates use m and v without their bias corrections",
                right -> right.withSteps(sample -> Double.POSITIVE_INFINITY));
        add(
                "fixed-exponent",
                "The bias corrections are 1 - beta1^2 and 1 - beta2^2 at every update. "
                        + "The exponent is t, which counts the updates.",
                "your bias corrections have the exponent 2 at every update",
                right -> right.withSteps(sample -> 2));
        add(
                "step-counts-epochs",
                "t is the number of the epoch. It counts updates, one for each data point, through all epochs.",
                "your bias corrections change from epoch to epoch and not from update to update",
                right -> right.withSteps(sample -> sample.epoch() + 1));
        add(
                "step-counts-samples",
                "t begins anew in each epoch, while the moments go on. It counts all updates through all epochs.",
                "your bias corrections begin anew in each epoch",
                right -> right.withSteps(sample -> sample.index() + 1));
    }

    private void betas() {
        add(
                "wrong-beta-in-mhat",
                "The bias correction of m has beta2 where beta1 belongs: mh = m / (1 - beta1^t).",
                "your first moment is corrected with beta2",
                right -> right.withBetaInCorrection(2));
        for (int[] places : new int[][] {{2, 2}, {2, 1}, {1, 2}}) {
            add(
                    "wrong-beta-in-m",
                    "The first moment has beta2 where beta1 belongs: m = beta1 m + (1 - beta1) g.",
                    "your first moment is averaged with beta2",
                    right -> right.withBetasInM(places[0], places[1]));
        }
    }

    private void memories() {
        add(
                "restart-each-epoch",
                "m, v and t start anew in each epoch. They live through all epochs.",
                "your moments are 0 at the beginning of each epoch",
                right -> right.withMemory(AdamFormula.Memory.EPOCH));
        add(
                "shared-moments",
                "One m and one v serve all nine weights. Each weight has moments of its own.",
                "your moments are one number each that goes from w1 on to w9",
                right -> right.withMemory(AdamFormula.Memory.SHARED));
        for (AdamFormula.Memory memory : List.of(AdamFormula.Memory.PREVIOUS, AdamFormula.Memory.PREVIOUS_RAW)) {
            add(
                    "previous-gradient",
                    "In the place of the moments stands the previous gradient. "
                            + "m and v themselves remember all earlier gradients.",
                    "your moments remember the previous gradient alone",
                    right -> right.withMemory(memory));
        }
        for (double[] start : new double[][] {{1, 1}, {0, 1}, {1, 0}}) {
            add(
                    "nonzero-start",
                    "The moments do not start at 0. The bias corrections are made for moments that do.",
                    "your moments have a value before the first update",
                    right -> right.withStarts(start[0], start[1]));
        }
    }

    private void roots() {
        add(
                "missing-square-root",
                "The step is divided by the second moment itself. It is divided by its square root.",
                "your steps are divided by v and not by its square root",
                right -> right.with(AdamFormula.Root.MISSING));
        add(
                "missing-square-root",
                "The square roots are missing, that of the second moment and that of its bias correction. "
                        + "The step is divided by the root.",
                "your steps are divided by v and not by its square root",
                right -> right.with(AdamFormula.Root.MISSING_IN_CORRECTION));
        add(
                "missing-square",
                "The second moment averages |g|. It averages g^2.",
                "your second moment averages gradients that are not squared",
                right -> right.withSquare(Math::abs));
    }

    private void add(String id, String explanation, String sign, UnaryOperator<AdamFormula> edit) {
        Misconception cause =
                new Misconception("adam." + id, "adam", explanation, "\"Optimizers\", adam, in the handout", sign);
        all.add(new Mistake<>(cause, adam -> new Adam(edit.apply(adam.formula()), adam.training())));
    }
}

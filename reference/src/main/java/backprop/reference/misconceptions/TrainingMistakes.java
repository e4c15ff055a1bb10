package backprop.reference.misconceptions;

import gradecheck.checkkit.Misconception;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What goes wrong in any optimizer beside its rule: the number of epochs, and the loss it reports. */
final class TrainingMistakes {

    private static final String LESSON = "\"Optimizers\" and \"What to write\" in the handout";

    private TrainingMistakes() {}

    static List<Mistake<TrainingFormula>> all(String task) {
        Misconception summed = new Misconception(
                task + ".loss-summed",
                task,
                "epochLoss holds the sum of the losses of an epoch. It is their mean: divide by the number of data "
                        + "points.",
                LESSON,
                "your epochLoss is the right one times the number of data points");
        Misconception last = new Misconception(
                task + ".loss-of-last-sample",
                task,
                "epochLoss holds the loss at the last data point of each epoch. It is the mean over all points of the "
                        + "epoch.",
                LESSON,
                "your epochLoss is that of the last data point alone");
        Misconception epochs = new Misconception(
                task + ".epochs-off-by-one",
                task,
                "The loop over the epochs runs once too often or once too few. It runs as often as the argument epochs "
                        + "says.",
                LESSON,
                "");
        return List.of(
                loss(summed, losses -> Arrays.stream(losses).sum()),
                loss(last, losses -> losses[losses.length - 1]),
                loss(last, losses -> losses[losses.length - 1] / losses.length),
                more(epochs, 0),
                more(epochs, 1),
                more(epochs, 2),
                fewer(epochs, 0),
                fewer(epochs, 1),
                fewer(epochs, 2));
    }

    private static Mistake<TrainingFormula> loss(Misconception cause, ToDoubleFunction<double[]> loss) {
        return new Mistake<>(cause, right -> right.withEpochLoss(loss));
    }

    /** One epoch more, with its loss (0), without the last (1) or without the first (2). */
    private static Mistake<TrainingFormula> more(Misconception cause, int form) {
        return new Mistake<>(
                cause.withSign("your weights are those after one epoch more"),
                right -> right.withEpochs(1, asked -> losses -> switch (form) {
                    case 0 -> losses;
                    case 1 -> Arrays.copyOf(losses, asked);
                    default -> Arrays.copyOfRange(losses, 1, losses.length);
                }));
    }

    /** One epoch fewer, with its losses alone (0), with a 0 behind them (1) or before them (2). */
    private static Mistake<TrainingFormula> fewer(Misconception cause, int form) {
        return new Mistake<>(
                cause.withSign("your weights are those after one epoch fewer"),
                right -> right.withEpochs(-1, asked -> losses -> {
                    double[] padded = new double[form == 0 ? losses.length : asked];
                    System.arraycopy(losses, 0, padded, form == 2 ? 1 : 0, losses.length);
                    return padded;
                }));
    }
}

package backprop.reference.checks;

import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;

import backprop.Answers;
import backprop.BackpropagationAssignment;
import backprop.Batch;
import backprop.Tolerance;
import backprop.Training;
import backprop.Upstream;
import backprop.reference.checks.OnTopOf.Lower;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Runs an optimizer over a few hidden points and compares what it returns; shared by the three optimizers. */
final class HiddenTraining {
    private static final int BATCHES = 2;
    private static final int POINTS = 4;
    private static final int EPOCHS = 3;

    private final BackpropagationAssignment subject;
    private final Optimizer optimizer;
    private final HiddenPoints hidden;

    HiddenTraining(BackpropagationAssignment subject, Optimizer optimizer, RandomGenerator random) {
        this.subject = subject;
        this.optimizer = optimizer;
        this.hidden = new HiddenPoints(random);
    }

    /** Demands the weights after one update, two, an epoch, two and three, so that the first wrong step is told. */
    void updates() {
        for (int i = 0; i < BATCHES; i++) {
            Batch batch = hidden.batch(POINTS, optimizer, EPOCHS);
            String right = weights("", batch.first(1), 1);
            right = weights(right, batch.first(2), 1);
            for (int epochs = 1; epochs <= EPOCHS; epochs++) {
                right = weights(right, batch, epochs);
            }
        }
    }

    /** Demands one mean loss an epoch, for fewer and for more points than epochs. */
    void lossCurve() {
        epochLoss(hidden.batch(POINTS, optimizer, EPOCHS), EPOCHS);
        epochLoss(hidden.batch(EPOCHS, optimizer, POINTS), POINTS);
    }

    private String weights(String right, Batch batch, int epochs) {
        String name = right.isEmpty() ? optimizer.name() : optimizer.name() + ", right " + right + ",";
        judge(name, "final weights", batch, epochs, answer -> Answers.weights(optimizer.name(), answer));
        return setting(batch, epochs);
    }

    private void epochLoss(Batch batch, int epochs) {
        judge(
                optimizer.name(),
                "mean losses",
                batch,
                epochs,
                answer -> Answers.epochLoss(optimizer.name(), answer, epochs));
    }

    private void judge(String name, String unit, Batch batch, int epochs, Function<Training, double[]> reader) {
        String judged = optimizer.name();
        OnTopOf own = new OnTopOf(subject, Set.of(Lower.FORWARD, Lower.BACKWARD), judged);
        double[] actual = reader.apply(new Upstream(() -> optimizer.train(own, batch, epochs))
                .judge(() -> optimizer.train(subject, batch, epochs)));
        Accepted accepted = Accepted.onBoth(
                subject,
                judged,
                optimizer.forms(),
                Tolerance.USUAL,
                solution -> reader.apply(optimizer.train(solution, batch, epochs)));
        if (!accepted.isRight(actual)) {
            assertThatHidden(name + " " + setting(batch, epochs), actual)
                    .areNear(accepted.nearest(actual), Tolerance.USUAL, unit);
        }
    }

    private static String setting(Batch batch, int epochs) {
        int points = batch.points().size();
        return "after " + count(epochs, "epoch") + " over " + count(points, "hidden point");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

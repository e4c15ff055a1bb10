package backprop.reference.misconceptions;

import backprop.BackpropagationAssignment;
import backprop.Batch;
import backprop.Point;
import backprop.Points;
import backprop.reference.checks.HiddenPoints;
import backprop.reference.checks.Optimizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Asks a submission what tells mistakes apart: every question twice, since a method may remember; an optimizer over
 * growing prefixes of the same data, which no check asks for once a shorter one is wrong.
 */
final class Probe {

    private static final double[] SIGMOID = {2, 0, 0.6, -1.75, 4.5, -8, 30};
    private static final double[] STEPS = {0.05, 0.2};
    private static final int POINTS = 6;
    private static final int BATCHES = 2;
    private static final int BATCH = 4;
    private static final int EPOCHS = 3;

    private final BackpropagationAssignment subject;
    private final HiddenPoints hidden;

    Probe(BackpropagationAssignment subject, RandomGenerator random) {
        this.subject = subject;
        this.hidden = new HiddenPoints(random);
    }

    void ask(String task) {
        List<Runnable> questions = switch (task) {
            case "sigmoid" -> sigmoid();
            case "forward" -> points(this::forward);
            case "backward" -> points(this::backward);
            case "gradient-check" -> points(this::gradientCheck);
            case "vanilla" -> training(Optimizer.vanilla(0.009));
            case "momentum" -> training(Optimizer.momentum(0.009, 0.85));
            case "adam" -> training(Optimizer.adam(0.009, 0.8, 0.95, 1e-3));
            default -> List.of();
        };
        questions.forEach(Probe::ask);
        questions.forEach(Probe::ask);
    }

    private List<Runnable> sigmoid() {
        return Arrays.stream(SIGMOID)
                .<Runnable>mapToObj(z -> () -> subject.sigmoid(z))
                .toList();
    }

    private List<Runnable> points(Consumer<Point> question) {
        return Stream.concat(Stream.of(Points.PUBLISHED), hidden.points(POINTS).stream())
                .<Runnable>map(point -> () -> question.accept(point))
                .toList();
    }

    private void forward(Point point) {
        subject.forwardPropagation(point.x(), point.y(), point.w());
    }

    /** The forward pass goes before, since some keep its values in fields. */
    private void backward(Point point) {
        ask(() -> forward(point));
        subject.backwardPropagation(point.x(), point.w(), point.forward());
    }

    private void gradientCheck(Point point) {
        for (double step : STEPS) {
            subject.gradientChecking(point.x(), point.y(), point.w(), step);
        }
    }

    private List<Runnable> training(Optimizer optimizer) {
        return Stream.generate(() -> hidden.batch(BATCH, optimizer, EPOCHS))
                .limit(BATCHES)
                .flatMap(batch -> training(optimizer, batch))
                .toList();
    }

    private Stream<Runnable> training(Optimizer optimizer, Batch batch) {
        return Stream.of(
                () -> optimizer.train(subject, batch.first(1), 1),
                () -> optimizer.train(subject, batch.first(2), 1),
                () -> optimizer.train(subject, batch.first(1), 2),
                () -> optimizer.train(subject, batch, 1),
                () -> optimizer.train(subject, batch, 2),
                () -> optimizer.train(subject, batch, EPOCHS),
                () -> optimizer.train(subject, batch.first(2), EPOCHS));
    }

    /** Where the code returns no usable value there is nothing to observe. */
    private static void ask(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException unanswered) {
            // the session has noted what matters of it
        }
    }
}

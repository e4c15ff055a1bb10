package backprop.reference.checks;

import backprop.Answers;
import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Gradient;
import backprop.Tolerance;
import backprop.Training;
import backprop.Upstream;
import backprop.reference.Backpropagation;
import backprop.reference.checks.OnTopOf.Lower;
import gradecheck.checkkit.Curves;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.opentest4j.TestAbortedException;

/**
 * Trains on the whole data and looks how good the final weights are: their true mean loss must be within a factor of 3
 * of the solution's, up or down. Shared by the three optimizers.
 */
final class HiddenConvergence {
    private static final int EPOCHS = 20;
    private static final double START_DEVIATION = 0.01;
    private static final double FACTOR = 3;
    private static final int FEW_POINTS = 8;
    private static final int FEW_EPOCHS = 2;

    /** Every such point stands for the others in the first epochs; it takes two hundred updates. */
    private static final int STRIDE = 5;

    /** Over so many updates in another order of operations drift apart by less. */
    private static final Tolerance DRIFT = new Tolerance(1e-6, 1e-9);

    private static final Map<Question, Goal> GOALS = new ConcurrentHashMap<>();

    private final BackpropagationAssignment subject;
    private final Optimizer optimizer;
    private final double[][] x = HiddenPoints.DATA.x();
    private final double[] y = HiddenPoints.DATA.y();
    private final Question question;
    private final double[] start;
    private final Map<AdamForm, Optional<double[]>> fewOnOwnLowerMethods = new EnumMap<>(AdamForm.class);

    HiddenConvergence(BackpropagationAssignment subject, Optimizer optimizer, RandomGenerator random) {
        this.subject = subject;
        this.optimizer = optimizer;
        question = new Question(optimizer.name(), random.nextLong());
        RandomGenerator starts = new SplittableRandom(question.seed());
        start = DoubleStream.generate(() -> starts.nextGaussian(0, START_DEVIATION))
                .limit(Gradient.COUNT)
                .toArray();
    }

    /**
     * Demands a mean loss in the band, of the solution or, where it is missed, of the right optimizer on top of the
     * student's own lower methods.
     *
     * @param curves takes the losses of each epoch
     */
    void check(Curves curves) {
        Goal goal = GOALS.computeIfAbsent(question, first -> goal());
        Training training = new Upstream(this::tryLowerMethods).judge(() -> train(subject, EPOCHS));
        if (training != null && training.epochLoss() != null) { // its length is judged with the loss curve
            curves.add(optimizer.name(), training.epochLoss(), goal.right().epochLoss());
        }
        double loss = meanLoss(Answers.weights(optimizer.name(), training));
        if (isInBand(loss, goal.meanLoss())) {
            return;
        }
        boolean canBeForeseen = Double.isFinite(loss);
        if (!canBeForeseen || !isRightForFewEpochs()) {
            boolean isGoalReachable = canBeForeseen && areLowerMethodsRightForFewEpochs();
            judge(loss, isGoalReachable ? goal.meanLoss() : reachable(), goal.meanLoss());
        }
    }

    /**
     * Looks whether two epochs over a fifth of the points are those of the right optimizer on top of the student's own
     * lower methods. If so, it gets where that one gets, and a fiftieth of the calls show it.
     */
    private boolean isRightForFewEpochs() {
        double[] actual = Answers.weights(optimizer.name(), trainOnFew(subject));
        return optimizer.forms().stream().anyMatch(form -> isReachedOnFew(actual, form));
    }

    /**
     * Looks the same way whether a right optimizer gets as far on top of the student's lower methods as the solution.
     */
    private boolean areLowerMethodsRightForFewEpochs() {
        return isReachedOnFew(trainOnFew(new Backpropagation()).weights(), AdamForm.BESIDE_THE_ROOT);
    }

    private boolean isReachedOnFew(double[] weights, AdamForm form) {
        return fewOnOwnLowerMethods
                .computeIfAbsent(form, this::trainOnOwnLowerMethods)
                .filter(reached -> DRIFT.accepts(weights, reached))
                .isPresent();
    }

    private Optional<double[]> trainOnOwnLowerMethods(AdamForm form) {
        try {
            return Optional.of(trainOnFew(ownLowerMethods(form)).weights());
        } catch (TestAbortedException e) {
            return Optional.empty(); // all epochs tell what the lower methods are no ground for
        }
    }

    private Goal goal() {
        Training right = train(new Backpropagation(), EPOCHS);
        return new Goal(right, meanLoss(right.weights()));
    }

    private void judge(double loss, double reachable, double band) {
        if (isInBand(loss, reachable)) {
            return;
        }
        if (!isInBand(reachable, band)) {
            throw new TestAbortedException("on top of your own forwardPropagation and backwardPropagation a right "
                    + optimizer.name() + " does not reach the course's loss either, so the cause lies there and these "
                    + "points follow the check of the updates");
        }
        throw new AssertionError(String.format(
                "after %d epochs over all data %s should reach a mean loss of about %s, but the weights it returned %s",
                EPOCHS, optimizer.name(), HiddenNumbersAssert.magnitude(band), words(loss)));
    }

    /** Computes what a right optimizer reaches on top of the student's lower methods; NaN where it gets lost. */
    private double reachable() {
        try {
            if (isGradientTheSameEverywhere()) {
                return Double.NaN;
            }
            return meanLoss(
                    train(ownLowerMethods(AdamForm.BESIDE_THE_ROOT), EPOCHS).weights());
        } catch (TestAbortedException e) {
            return Double.NaN;
        }
    }

    /**
     * A gradient that was written down leads all optimizers away in a straight line, so that none needs to be followed.
     */
    private boolean isGradientTheSameEverywhere() {
        OnTopOf lower = ownLowerMethods(AdamForm.BESIDE_THE_ROOT);
        double[] elsewhere = Arrays.stream(start).map(weight -> -weight).toArray();
        return IntStream.range(0, FEW_POINTS)
                        .mapToObj(row -> {
                            double[] weights = row % 2 == 0 ? start : elsewhere;
                            ForwardPass forward = lower.forwardPropagation(x[row], y[row], weights);
                            return lower.backwardPropagation(x[row], weights, forward);
                        })
                        .map(gradient -> Arrays.stream(gradient).boxed().toList())
                        .distinct()
                        .count()
                == 1;
    }

    private static String words(double loss) {
        return Double.isFinite(loss)
                ? "give one of about " + HiddenNumbersAssert.magnitude(loss)
                : "give none that is a number";
    }

    private Training train(BackpropagationAssignment who, int epochs) {
        return optimizer.train(who, copy(x), y.clone(), start.clone(), epochs);
    }

    private Training trainOnFew(BackpropagationAssignment who) {
        int[] rows =
                IntStream.range(0, y.length).filter(row -> row % STRIDE == 0).toArray();
        return optimizer.train(
                who,
                Arrays.stream(rows).mapToObj(row -> x[row].clone()).toArray(double[][]::new),
                Arrays.stream(rows).mapToDouble(row -> y[row]).toArray(),
                start.clone(),
                FEW_EPOCHS);
    }

    private void tryLowerMethods() {
        optimizer.train(
                ownLowerMethods(AdamForm.BESIDE_THE_ROOT),
                Arrays.copyOf(copy(x), FEW_POINTS),
                Arrays.copyOf(y, FEW_POINTS),
                start.clone(),
                1);
    }

    private OnTopOf ownLowerMethods(AdamForm form) {
        return new OnTopOf(subject, Set.of(Lower.FORWARD, Lower.BACKWARD), optimizer.name(), form);
    }

    private double meanLoss(double[] weights) {
        Backpropagation solution = new Backpropagation();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += solution.forwardPropagation(x[i], y[i], weights).loss();
        }
        return sum / y.length;
    }

    private static boolean isInBand(double loss, double around) {
        return loss <= FACTOR * around && loss >= around / FACTOR;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** What decides where the solution gets. */
    private record Question(String optimizer, long seed) {}

    /** Where the solution gets, computed for the first submission and kept for the others. */
    private record Goal(Training right, double meanLoss) {}
}

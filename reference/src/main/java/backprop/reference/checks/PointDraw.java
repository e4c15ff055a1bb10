package backprop.reference.checks;

import backprop.Batch;
import backprop.ForwardPass;
import backprop.LargeStep;
import backprop.Point;
import backprop.reference.Backpropagation;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One draw of points for {@link HiddenPoints}: repeated until they fit, at most {@value #TRIES} times. */
final class PointDraw {

    private static final int TRIES = 100_000;
    private static final int WEIGHTS = 9;
    private static final double LEAST_RESIDUAL = 0.1;
    private static final double LEAST_GAP = 0.01;

    private final RandomGenerator random;
    private final Backpropagation solution = new Backpropagation();
    private final double[][] x = HiddenPoints.DATA.x();
    private final double[] y = HiddenPoints.DATA.y();

    PointDraw(RandomGenerator random) {
        this.random = random;
    }

    List<Point> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> draw(
                        () -> point(weights()),
                        point -> isCosineNegative(point) == (i % 2 == 0)
                                && isResidualPositive(point) == (i / 2 % 2 == 0)
                                && isInformative(point)))
                .toList();
    }

    Batch batch(int count, Optimizer training, int epochs) {
        return draw(() -> batch(count), batch -> isVaried(batch) && staysInRange(batch, training, epochs));
    }

    private Batch batch(int count) {
        double[] w = weights();
        return new Batch(Stream.generate(() -> point(w)).limit(count).toList());
    }

    private Point point(double[] w) {
        int row = random.nextInt(y.length);
        double z = Math.sin(w[2] * x[row][2]) * (w[3] * x[row][3] + w[4] * x[row][4]) + w[7];
        ForwardPass forward = solution.forwardPropagation(x[row], y[row], w);
        return new Point(x[row], y[row], w, z, forward, solution.backwardPropagation(x[row], w, forward));
    }

    private double[] weights() {
        return draw(this::anyWeights, PointDraw::areMixed);
    }

    private double[] anyWeights() {
        double[] w = random.doubles(WEIGHTS, 0.2, 1.2).toArray();
        w[2] = random.nextDouble(0.65, 1.6);
        w[8] = random.nextDouble(0.5, 2);
        for (int i = 0; i < WEIGHTS; i++) {
            w[i] = random.nextBoolean() ? w[i] : -w[i];
        }
        return w;
    }

    /** Tells whether weights have both signs, two at least of each, and no two are near in size. */
    private static boolean areMixed(double[] w) {
        int negative = 0;
        for (int i = 0; i < WEIGHTS; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(Math.abs(w[i]) - Math.abs(w[j])) < LEAST_GAP) {
                    return false;
                }
            }
            negative += w[i] < 0 ? 1 : 0;
        }
        return negative >= 2 && negative <= WEIGHTS - 2;
    }

    private static boolean isInformative(Point point) {
        Watch watch = new Watch();
        watch.gradientChecking(point.x(), point.y(), point.w(), LargeStep.HALF.epsilon());
        return watch.stayedInRange() && Math.abs(point.forward().dyPr()) >= 2 * LEAST_RESIDUAL;
    }

    private static boolean isCosineNegative(Point point) {
        return Math.cos(point.w()[2] * point.x()[2]) < 0;
    }

    private static boolean isResidualPositive(Point point) {
        return point.forward().dyPr() < 0;
    }

    private static boolean isVaried(Batch batch) {
        List<Point> points = batch.points();
        return points.stream().anyMatch(PointDraw::isCosineNegative)
                && points.stream().map(PointDraw::isResidualPositive).distinct().count() == 2
                && points.stream().map(Point::y).distinct().count() == points.size()
                && points.stream().allMatch(PointDraw::isInformative);
    }

    private static boolean staysInRange(Batch batch, Optimizer training, int epochs) {
        Watch watch = new Watch();
        training.train(watch, batch, epochs);
        return watch.stayedInRange();
    }

    private static <T> T draw(Supplier<T> source, Predicate<T> fits) {
        return Stream.generate(source)
                .limit(TRIES)
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fitting draw in " + TRIES + " tries"));
    }
}

package backprop.reference.checks;

import backprop.Batch;
import backprop.DataSet;
import backprop.Point;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Points at which mistakes show: real data points; distinct weights of both signs; both signs of the residual; negative
 * cosines (|w3| is always above 0.65); nothing near the flat part of tanh.
 *
 * <p>The same generator gives the same points. They are drawn for the first submission and kept for the others, whose
 * checks meet the same ones.
 */
public final class HiddenPoints {
    /** The whole data, read once. */
    static final DataSet DATA = DataSet.load();

    private static final Map<Question, List<Point>> DRAWN = new ConcurrentHashMap<>();

    private final RandomGenerator random;

    /**
     * Prepares to draw.
     *
     * @param random from which the points are drawn
     */
    public HiddenPoints(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Draws points, each with weights of its own; the signs of cosine and residual take turns.
     *
     * @param count how many; 4 or more meet every pair of signs
     * @return as many points
     */
    public List<Point> points(int count) {
        return DRAWN.computeIfAbsent(
                new Question(random.nextLong(), count, "", 0),
                question -> draw(question).points(count));
    }

    /**
     * Draws points with one set of weights, with both signs of the residual and a negative cosine among them.
     *
     * @param count how many; at least 2
     * @param training what is to be asked there; it must not lead into the flat part of tanh
     * @param epochs for how many it is to be asked
     * @return as many points
     */
    public Batch batch(int count, Optimizer training, int epochs) {
        return new Batch(DRAWN.computeIfAbsent(
                new Question(random.nextLong(), count, training.name(), epochs),
                question -> draw(question).batch(count, training, epochs).points()));
    }

    private static PointDraw draw(Question question) {
        return new PointDraw(new SplittableRandom(question.seed()));
    }

    /** What decides which points are drawn; an optimizer of one name always has the same settings here. */
    private record Question(long seed, int count, String optimizer, int epochs) {}
}

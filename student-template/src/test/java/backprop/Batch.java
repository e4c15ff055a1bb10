package backprop;

import java.util.List;

/** A few points with the same weights, for an optimizer to start from. */
public final class Batch {

    private final List<Point> points;

    /**
     * Keeps the points.
     *
     * @param points in the order in which the optimizer meets them; at least one
     */
    public Batch(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /** {@return the points, in order} */
    public List<Point> points() {
        return points;
    }

    /** {@return one row of 5 features a point} */
    public double[][] x() {
        return points.stream().map(Point::x).toArray(double[][]::new);
    }

    /** {@return one target a point} */
    public double[] y() {
        return points.stream().mapToDouble(Point::y).toArray();
    }

    /** {@return the starting weights, 9 numbers} */
    public double[] w() {
        return points.get(0).w();
    }

    /**
     * Keeps only the beginning.
     *
     * @param count how many points; from 1 to as many as there are
     * @return the first of them
     */
    public Batch first(int count) {
        return new Batch(points.subList(0, count));
    }
}

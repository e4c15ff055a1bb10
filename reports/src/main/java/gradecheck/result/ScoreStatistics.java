package gradecheck.result;

import java.util.List;

/**
 * Where the scores of a class lie. All values are in points, rounded to hundredths; all are NaN where there are no
 * scores.
 *
 * <p>Quartiles interpolate between neighbors in the sorted scores: the quantile p of n scores lies at position (n - 1)
 * p, counted from 0. This is the method of numpy's {@code quantile} and of the spreadsheet function
 * {@code QUARTILE.INC}, known as type 7.
 *
 * @param median half of the scores are not above it
 * @param lowerQuartile a quarter of the scores are not above it
 * @param upperQuartile three quarters of the scores are not above it
 * @param mean sum over count
 */
public record ScoreStatistics(double median, double lowerQuartile, double upperQuartile, double mean) {

    /**
     * Computes all of them.
     *
     * @param scores in any order
     * @return their statistics
     */
    public static ScoreStatistics of(List<Points> scores) {
        if (scores.isEmpty()) {
            return new ScoreStatistics(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        int[] sorted = scores.stream().mapToInt(Points::hundredths).sorted().toArray();
        return new ScoreStatistics(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), mean(scores));
    }

    /** Mean of at least one amount, in points. */
    static double mean(List<Points> scores) {
        long sum = scores.stream().mapToLong(Points::hundredths).sum();
        return points((double) sum / scores.size());
    }

    private static double quantile(int[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return points(sorted[below] + (position - below) * (sorted[above] - sorted[below]));
    }

    private static double points(double hundredths) {
        return Math.round(hundredths) / 100.0;
    }
}

package backprop.reference.data;

/**
 * Adds numbers in the order NumPy adds a contiguous array, so that means come out the same to the last bit.
 *
 * <p>Up to 128 numbers go into eight interleaved sums; longer stretches are halved at a multiple of eight. A sum from
 * left to right differs in the last digits.
 */
final class PairwiseSum {
    private static final int BLOCK = 128;
    private static final int LANES = 8;

    private PairwiseSum() {}

    static double of(double[] values) {
        return sum(values, 0, values.length);
    }

    private static double sum(double[] values, int from, int count) {
        if (count > BLOCK) {
            int half = count / 2 - (count / 2) % LANES;
            return sum(values, from, half) + sum(values, from + half, count - half);
        }
        return count < LANES ? tail(0, values, from, from + count) : block(values, from, from + count);
    }

    private static double block(double[] values, int from, int to) {
        double[] lanes = new double[LANES];
        int end = to - (to - from) % LANES;
        for (int i = from; i < end; i++) {
            lanes[(i - from) % LANES] += values[i];
        }
        double sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
        return tail(sum, values, end, to);
    }

    private static double tail(double start, double[] values, int from, int to) {
        double sum = start;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}

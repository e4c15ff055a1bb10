package gradecheck.report.svg;

import gradecheck.report.words.Numbers;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Equal steps for equal differences.
 *
 * @param low the lower end
 * @param high the upper end
 * @param leastStep between two ticks: 1 where what is counted is whole, else 0
 */
record LinearScale(double low, double high, double leastStep) implements Scale {

    private static final int TICKS = 5;

    LinearScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high, were " + low + " and " + high);
        }
    }

    /** The numbers 1 to count, with room on both sides where it is just one. */
    static LinearScale counting(int count) {
        return count > 1 ? new LinearScale(1, count, 1) : new LinearScale(0, 2, 1);
    }

    /** From zero to a value above it, with a little room. */
    static LinearScale upTo(double high) {
        return new LinearScale(0, Math.min(Double.MAX_VALUE, high * 1.06), 0);
    }

    @Override
    public double position(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    /** Round values. */
    @Override
    public List<Tick> ticks() {
        double step = step();
        return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
                .mapToDouble(i -> i * step)
                .mapToObj(value -> new Tick(value, Numbers.brief(value)))
                .toList();
    }

    private double step() {
        double rough = Math.max(leastStep, (high - low) / TICKS);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}

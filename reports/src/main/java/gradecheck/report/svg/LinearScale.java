package gradecheck.report.svg;

import gradecheck.report.words.Numbers;
import java.util.List;
import java.util.stream.LongStream;

/** Equal steps for equal differences. */
record LinearScale(double low, double high) implements Scale {

    private static final int TICKS = 5;

    LinearScale {
        if (!(low < high)) {
            throw new IllegalArgumentException("low must be below high, were " + low + " and " + high);
        }
    }

    /** The numbers 1 to count, with room on both sides where it is just one. */
    static LinearScale counting(int count) {
        return count > 1 ? new LinearScale(1, count) : new LinearScale(0, 2);
    }

    @Override
    public double position(double value) {
        return Math.max(0, Math.min(1, (value - low) / (high - low)));
    }

    /** Round values; never closer than 1, since what is counted here is whole. */
    @Override
    public List<Tick> ticks() {
        double step = step();
        return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
                .mapToDouble(i -> i * step)
                .mapToObj(value -> new Tick(value, Numbers.brief(value)))
                .toList();
    }

    private double step() {
        double rough = Math.max(1, (high - low) / TICKS);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}

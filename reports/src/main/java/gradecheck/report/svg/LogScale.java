package gradecheck.report.svg;

import gradecheck.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Equal steps for equal ratios. */
record LogScale(double low, double high) implements Scale {

    private static final int MOST_TICKS = 6;
    private static final int[][] FACTORS = {{1}, {1, 2, 5}, {1, 2, 3, 4, 5, 6, 7, 8, 9}};

    LogScale {
        if (!(0 < low && low < high && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("must be 0 < low < high, were " + low + " and " + high);
        }
    }

    /** Holds the values from low to high with a little room on both sides. */
    static LogScale around(double low, double high) {
        double margin = low < high ? Math.pow(high / low, 0.06) : 2;
        return new LogScale(
                Math.max(Double.MIN_NORMAL, low / margin), Math.min(Double.MAX_VALUE, Math.max(high, low) * margin));
    }

    @Override
    public double position(double value) {
        if (value <= 0) {
            return 0;
        }
        double at = (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low));
        return Math.max(0, Math.min(1, at));
    }

    /** Powers of ten, thinned out where they are many; with round values in between where they are few. */
    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = List.of();
        for (int[] factors : FACTORS) {
            ticks = ticks(factors);
            if (ticks.size() >= 3) {
                break;
            }
        }
        return ticks.isEmpty() ? List.of(tick(low), tick(high)) : thinned(ticks);
    }

    private List<Tick> ticks(int[] factors) {
        List<Tick> ticks = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(high));
        for (int exponent = (int) Math.floor(Math.log10(low)); exponent <= last; exponent++) {
            for (int factor : factors) {
                double value = Double.parseDouble(factor + "e" + exponent);
                if (value >= low && value <= high) {
                    ticks.add(tick(value));
                }
            }
        }
        return ticks;
    }

    private static List<Tick> thinned(List<Tick> ticks) {
        int stride = (ticks.size() + MOST_TICKS - 1) / MOST_TICKS;
        List<Tick> kept = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i += stride) {
            kept.add(ticks.get(i));
        }
        return kept;
    }

    private static Tick tick(double value) {
        return new Tick(value, Numbers.brief(value));
    }
}

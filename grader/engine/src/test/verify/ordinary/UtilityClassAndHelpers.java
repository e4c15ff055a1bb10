package hw;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

public class UtilityClassAndHelpers implements DoubleSupplier {
    @Override
    public double getAsDouble() {
        Vec v = Vec.of(3, 4);
        DoubleSummaryStatistics statistics = Arrays.stream(v.plus(v).values()).summaryStatistics();
        return v.norm() + statistics.getMax() + statistics.getAverage() + v.toString().length() + Vecs.ONE.norm();
    }
}

final class Vecs {
    static final Vec ONE = Vec.of(1);

    private Vecs() {
        throw new UnsupportedOperationException("no instances");
    }
}

class Vec {
    private final double[] values;

    private Vec(double... values) {
        this.values = Objects.requireNonNull(values).clone();
    }

    static Vec of(double... values) {
        return new Vec(values);
    }

    double[] values() {
        return values.clone();
    }

    Vec plus(Vec other) {
        double[] sum = new double[values.length];
        Arrays.setAll(sum, i -> values[i] + other.values[i]);
        return new Vec(sum);
    }

    double norm() {
        return Math.sqrt(Arrays.stream(values).map(x -> x * x).sum());
    }

    @Override
    public String toString() {
        return Arrays.stream(values).mapToObj(x -> String.format("%.2f", x)).collect(Collectors.joining(", "));
    }
}

package hw;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleSupplier;

/** Lambdas of two types at once, for which javac writes a method that reads them back. */
public class SerializableComparator implements DoubleSupplier, Serializable {
    private static final long serialVersionUID = 1L;
    private transient double cached;

    @Override
    public double getAsDouble() {
        Double[] values = {3.0, -5.0, 4.0};
        Arrays.sort(values, (Comparator<Double> & Serializable) (a, b) -> Double.compare(Math.abs(a), Math.abs(b)));
        Arrays.sort(values, 0, 2, (Comparator<Double> & Serializable) Double::compare);
        cached = values[2];
        return cached;
    }
}

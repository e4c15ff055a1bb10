package hw;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** Constants and tables that are filled when the class is loaded. */
public class StaticTables implements DoubleSupplier {
    private static final int SIZE = 1 << 6;
    private static final double[] SIN = new double[SIZE];
    private static final Map<String, DoubleUnaryOperator> ACTIVATIONS;
    private final long seed;

    static {
        Arrays.setAll(SIN, i -> Math.sin(2 * Math.PI * i / SIZE));
        Map<String, DoubleUnaryOperator> all = new LinkedHashMap<>();
        all.put("sigmoid", z -> 1 / (1 + Math.exp(-z)));
        all.put("relu", z -> z > 0 ? z : 0);
        ACTIVATIONS = Collections.unmodifiableMap(all);
    }

    {
        seed = System.identityHashCode(this) & 0xFF;
        System.out.println("made with " + seed);
    }

    public StaticTables() {
        this("sigmoid");
    }

    private StaticTables(String name) {
        if (!ACTIVATIONS.containsKey(name)) {
            throw new IllegalArgumentException(name);
        }
    }

    @Override
    public double getAsDouble() {
        double[] copy = Arrays.copyOf(SIN, SIZE / 2);
        System.arraycopy(SIN, 0, copy, 1, 10);
        return Arrays.stream(copy).max().getAsDouble() + ACTIVATIONS.get("sigmoid").applyAsDouble(0);
    }
}

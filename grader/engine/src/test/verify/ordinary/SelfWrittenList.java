package hw;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

public class SelfWrittenList extends AbstractList<Double> implements DoubleSupplier {
    private double[] values = new double[2];
    private int size;

    static class Limited<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > 2;
        }
    }

    @Override
    public boolean add(Double value) {
        if (size == values.length) {
            values = java.util.Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        modCount++;
        return true;
    }

    @Override
    public Double get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index: " + index + ", size: " + size);
        }
        return values[index];
    }

    @Override
    public int size() {
        return size;
    }

    static double sum(Collection<? extends Number> numbers) {
        double sum = 0;
        for (Iterator<? extends Number> it = numbers.iterator(); it.hasNext(); ) {
            sum += it.next().doubleValue();
        }
        return sum;
    }

    @Override
    public double getAsDouble() {
        for (int i = 0; i < 5; i++) {
            add(i * 1.0);
        }
        Limited<String, Integer> limited = new Limited<>();
        limited.putAll(Map.of("a", 1, "b", 2, "c", 3));
        List<Double> part = subList(1, 3);
        return sum(this) + part.size() + limited.size() + indexOf(2.0) + stream().mapToDouble(x -> x).max().orElse(0)
                + new AbstractMap.SimpleEntry<>("k", 2).getValue();
    }
}

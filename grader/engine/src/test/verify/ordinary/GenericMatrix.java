package hw;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

public class GenericMatrix implements DoubleSupplier {
    interface Ring<T extends Comparable<T>> {
        T zero();

        T plus(T a, T b);

        default T sum(Iterable<? extends T> all) {
            T sum = zero();
            for (T each : all) {
                sum = plus(sum, each);
            }
            return sum;
        }

        static <T extends Comparable<T>> Ring<T> of(Supplier<T> zero, BinaryOperator<T> plus) {
            return new Ring<>() {
                @Override
                public T zero() {
                    return zero.get();
                }

                @Override
                public T plus(T a, T b) {
                    return plus.apply(a, b);
                }
            };
        }
    }

    static final class Row<T> implements Iterable<T> {
        private final T[] cells;

        @SuppressWarnings("unchecked")
        Row(Class<T> type, int n) {
            cells = (T[]) Array.newInstance(type, n);
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<T>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < cells.length;
                }

                @Override
                public T next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return cells[next++];
                }
            };
        }
    }

    @SafeVarargs
    static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>();
        for (T each : all) {
            list.add(each);
        }
        return list;
    }

    @Override
    public double getAsDouble() {
        Row<Double> row = new Row<>(Double.class, 3);
        for (int i = 0; i < 3; i++) {
            row.cells[i] = i + 0.5;
        }
        BiFunction<Double, Double, Double> times = (a, b) -> a * b;
        Ring<Double> ring = Ring.of(() -> 0.0, Double::sum);
        return ring.sum(row) + times.andThen(x -> x + 1).apply(2.0, 3.0) + ring.sum(listOf(1.0, 2.0));
    }
}

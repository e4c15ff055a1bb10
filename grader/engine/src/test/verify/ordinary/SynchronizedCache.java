package hw;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleSupplier;

public class SynchronizedCache implements DoubleSupplier {
    private final Map<Integer, Double> cache = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> names = new ConcurrentHashMap<>();
    private final AtomicInteger hits = new AtomicInteger();
    private final Object lock = new Object();
    private volatile double last;
    private static SynchronizedCache instance;

    static synchronized SynchronizedCache instance() {
        if (instance == null) {
            instance = new SynchronizedCache();
        }
        return instance;
    }

    double square(int n) {
        synchronized (lock) {
            return cache.computeIfAbsent(n, k -> (double) k * k);
        }
    }

    @Override
    public double getAsDouble() {
        AtomicLong sum = new AtomicLong();
        DoubleAdder adder = new DoubleAdder();
        for (int i = 0; i < 10; i++) {
            adder.add(instance().square(i % 3));
            sum.addAndGet(hits.incrementAndGet());
        }
        names.merge("a", 1, Integer::sum);
        for (String name : names.keySet()) {
            System.out.println(name);
        }
        names.forEach((name, count) -> System.out.println(name + count));
        last = adder.sum();
        return last + sum.get() + names.get("a");
    }
}

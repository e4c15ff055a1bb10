package hw;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

public class SimulatedAnnealing implements DoubleSupplier {
    private static final double COOLING = 0.95;

    private static double minimise(ToDoubleFunction<double[]> f, double[] start, Random random) {
        double[] best = start.clone();
        double[] now = Arrays.copyOf(start, start.length);
        for (double t = 1; t > 1e-3; t *= COOLING) {
            double[] next = now.clone();
            next[random.nextInt(next.length)] += t * (random.nextDouble() - 0.5);
            double delta = f.applyAsDouble(next) - f.applyAsDouble(now);
            if (delta < 0 || random.nextDouble() < Math.exp(-delta / t)) {
                now = next;
            }
            if (f.applyAsDouble(now) < f.applyAsDouble(best)) {
                best = now;
            }
        }
        return f.applyAsDouble(best);
    }

    @Override
    public double getAsDouble() {
        return minimise(p -> Math.pow(p[0] - 1, 2) + Math.pow(p[1] + 2, 2), new double[2], new Random(1));
    }
}

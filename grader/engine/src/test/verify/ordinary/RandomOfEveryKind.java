package hw;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class RandomOfEveryKind implements DoubleSupplier {
    private final Random random = new Random(42);

    double[] weights(int n) {
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            w[i] = random.nextGaussian() / Math.sqrt(n);
        }
        return w;
    }

    @Override
    public double getAsDouble() {
        SplittableRandom split = new SplittableRandom(7).split();
        RandomGenerator generator = RandomGenerator.getDefault();
        List<Integer> order = IntStream.range(0, 10).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        double pi = 0;
        for (int i = 0; i < 1000; i++) {
            double x = split.nextDouble();
            double y = split.nextDouble(1.0);
            pi += x * x + y * y <= 1 ? 4e-3 : 0;
        }
        return weights(5).length + order.size() + pi + random.doubles(3).sum() + generator.nextDouble()
                + ThreadLocalRandom.current().nextInt(3) + Math.random() + (random.nextBoolean() ? 1 : 0);
    }
}

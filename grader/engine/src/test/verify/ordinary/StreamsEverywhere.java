package hw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class StreamsEverywhere implements DoubleSupplier {
    record Point(double x, double y) {}

    @Override
    public double getAsDouble() {
        List<Point> points = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Point(i / 10.0, Math.sin(i / 10.0)))
                .sorted(Comparator.comparingDouble(Point::y).reversed().thenComparing(Point::x))
                .toList();
        Map<Boolean, List<Double>> halves = points.stream()
                .collect(Collectors.partitioningBy(
                        p -> p.x() > 1, Collectors.mapping(Point::y, Collectors.toList())));
        Map<Integer, Double> sums = points.stream()
                .collect(Collectors.groupingBy(p -> (int) p.x(), Collectors.summingDouble(Point::y)));
        OptionalDouble mean = halves.get(true).stream().mapToDouble(Double::doubleValue).average();
        double[][] matrix = Stream.iterate(new double[] {1, 1}, v -> new double[] {v[1], v[0] + v[1]})
                .limit(10)
                .toArray(double[][]::new);
        String text = Arrays.stream(matrix).map(Arrays::toString).collect(Collectors.joining("; ", "[", "]"));
        double dot = DoubleStream.of(1, 2, 3).boxed().map(Function.identity()).reduce(0.0, Double::sum);
        return mean.orElse(0) + sums.values().stream().mapToDouble(d -> d).sum() + text.length() + dot;
    }
}

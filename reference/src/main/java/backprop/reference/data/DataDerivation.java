package backprop.reference.data;

import backprop.ForwardPass;
import backprop.reference.Backpropagation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Derives the assignment's data: five standardised columns of the Boston table, and as target the graph's own output
 * with every weight 1, so that the smallest possible loss is 0.
 */
public final class DataDerivation {
    private static final List<String> FEATURES = List.of("indus", "age", "ptratio", "tax", "nox");
    private static final int WEIGHTS = 9;

    private DataDerivation() {}

    /**
     * Derives the text of {@code backprop/data.csv}.
     *
     * @return a header line and 506 lines of six numbers, each in the shortest form that reads back as the same number,
     *     each line ended by a line feed
     */
    public static String csv() {
        BostonTable table = BostonTable.load();
        List<double[]> columns = FEATURES.stream().map(table::standardised).toList();
        return IntStream.range(0, columns.get(0).length)
                .mapToObj(row ->
                        columns.stream().mapToDouble(column -> column[row]).toArray())
                .map(DataDerivation::line)
                .collect(Collectors.joining("\n", "f1,f2,f3,f4,f5,y\n", "\n"));
    }

    private static String line(double[] features) {
        double[] cells = Arrays.copyOf(features, features.length + 1);
        cells[features.length] = output(features);
        return Arrays.stream(cells).mapToObj(Double::toString).collect(Collectors.joining(","));
    }

    private static double output(double[] features) {
        double[] ones = new double[WEIGHTS];
        Arrays.fill(ones, 1);
        ForwardPass forward = new Backpropagation().forwardPropagation(features, 0, ones);
        return forward.tanh() + forward.sigmoid();
    }
}

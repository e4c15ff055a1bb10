package backprop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The data of the assignment: 506 rows of five standardised features and a target. */
public final class DataSet {

    private static final int FEATURES = 5;

    private final double[][] x;
    private final double[] y;

    private DataSet(List<double[]> rows) {
        x = rows.stream().map(row -> Arrays.copyOf(row, FEATURES)).toArray(double[][]::new);
        y = rows.stream().mapToDouble(row -> row[FEATURES]).toArray();
    }

    /**
     * Reads {@code backprop/data.csv} from the class path.
     *
     * @return all rows, in the order of the file
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    public static DataSet load() {
        try (InputStream stream = DataSet.class.getResourceAsStream("data.csv")) {
            if (stream == null) {
                throw new IOException("backprop/data.csv is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new DataSet(reader.lines().skip(1).map(DataSet::numbers).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the data", e);
        }
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    /** {@return the features: 506 rows of 5 numbers, a fresh copy at each call} */
    public double[][] x() {
        return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    /** {@return the targets: 506 numbers, one a row of {@link #x()}, a fresh copy at each call} */
    public double[] y() {
        return y.clone();
    }

    /** {@return how many data points there are} */
    public int size() {
        return y.length;
    }
}

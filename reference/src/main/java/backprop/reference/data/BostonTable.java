package backprop.reference.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The raw table of 506 census tracts, as {@code boston.csv} beside this class holds it. */
final class BostonTable {
    private final List<String> names;
    private final List<String[]> rows;

    private BostonTable(List<String> lines) {
        names = List.of(lines.get(0).split(",", -1));
        rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static BostonTable load() {
        try (InputStream stream = BostonTable.class.getResourceAsStream("boston.csv")) {
            if (stream == null) {
                throw new IOException("boston.csv is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new BostonTable(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the raw table", e);
        }
    }

    /**
     * Reads one column, all 506 rows.
     *
     * @throws IllegalArgumentException if no column has this name
     */
    double[] column(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + names);
        }
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[index])).toArray();
    }

    /** Reads one column and shifts and scales it to mean 0 and standard deviation 1 (divisor n). */
    double[] standardised(String name) {
        double[] raw = column(name);
        double mean = PairwiseSum.of(raw) / raw.length;
        double[] centred = Arrays.stream(raw).map(value -> value - mean).toArray();
        double[] squares = Arrays.stream(centred).map(value -> value * value).toArray();
        double deviation = Math.sqrt(PairwiseSum.of(squares) / raw.length);
        return Arrays.stream(centred).map(value -> value / deviation).toArray();
    }
}

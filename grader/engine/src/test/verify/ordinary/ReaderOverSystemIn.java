package hw;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleSupplier;

public class ReaderOverSystemIn implements DoubleSupplier {
    private static final BufferedReader IN =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private static final PrintWriter OUT =
            new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out)), true);

    @Override
    public double getAsDouble() {
        try {
            StreamTokenizer tokens = new StreamTokenizer(new StringReader("3 4"));
            double sum = 0;
            while (tokens.nextToken() == StreamTokenizer.TT_NUMBER) {
                sum += tokens.nval;
            }
            OUT.printf("%.3f%n", sum);
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        String line;
        while ((line = IN.readLine()) != null && !line.isBlank()) {
            OUT.println(Double.parseDouble(line));
        }
    }
}

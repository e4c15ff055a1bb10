package hw;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Formatter;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class TextOfEveryKind implements DoubleSupplier {
    private static final DecimalFormat SIX = new DecimalFormat("0.000000", DecimalFormatSymbols.getInstance(Locale.US));
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");

    @Override
    public double getAsDouble() {
        StringBuilder table = new StringBuilder("x;y\n");
        for (int i = 0; i < 3; i++) {
            table.append(String.format(Locale.ROOT, "%8.3f;%-10s|%n", i / 3.0, SIX.format(Math.exp(i))));
        }
        table.insert(0, '#').deleteCharAt(0).reverse().setLength(table.length() - 1);
        String line = """
                1.5, 2.5e-1,
                -3 """;
        double sum = 0;
        for (String part : line.strip().split("\\s*,\\s*")) {
            sum += Double.parseDouble(part);
        }
        Matcher matcher = NUMBER.matcher(line);
        while (matcher.find()) {
            sum += Double.valueOf(matcher.group());
        }
        StringTokenizer tokens = new StringTokenizer("1 2 3");
        StringJoiner joined = new StringJoiner(",", "<", ">");
        while (tokens.hasMoreTokens()) {
            joined.add(tokens.nextToken().toUpperCase(Locale.ENGLISH));
        }
        Formatter formatter = new Formatter(Locale.US);
        formatter.format("%e", sum);
        char[] letters = joined.toString().toCharArray();
        try {
            sum += NumberFormat.getInstance(Locale.GERMANY).parse("1.234,5").doubleValue();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
        return sum + formatter.toString().length() + letters.length + MessageFormat.format("{0}", "a").length()
                + "a,b".chars().filter(c -> c == ',').count() + "x".repeat(3).indexOf("x") + table.length();
    }
}

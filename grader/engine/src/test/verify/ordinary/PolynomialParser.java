package hw;

import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/** A parser by hand, with characters and recursion. */
public class PolynomialParser implements DoubleSupplier {
    private final String text = "2*x^3 - 4.5*x + (1 + x)*(1 - x)";
    private int position;

    private char peek() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private double sum(double x) {
        double value = product(x);
        for (char c = peek(); c == '+' || c == '-'; c = peek()) {
            position++;
            value = c == '+' ? value + product(x) : value - product(x);
        }
        return value;
    }

    private double product(double x) {
        double value = power(x);
        while (peek() == '*') {
            position++;
            value *= power(x);
        }
        return value;
    }

    private double power(double x) {
        double base = atom(x);
        if (peek() == '^') {
            position++;
            return Math.pow(base, atom(x));
        }
        return base;
    }

    private double atom(double x) {
        char c = peek();
        if (c == '(') {
            position++;
            double inner = sum(x);
            position++;
            return inner;
        }
        if (c == 'x') {
            position++;
            return x;
        }
        int start = position;
        while (position < text.length() && "0123456789.".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return Double.parseDouble(text.substring(start, position));
    }

    @Override
    public double getAsDouble() {
        TreeMap<Double, Double> values = new TreeMap<>();
        for (double x = -1; x <= 1; x += 0.25) {
            position = 0;
            values.put(x, sum(x));
        }
        return values.lastEntry().getValue() + values.headMap(0.0).size();
    }
}

package backprop.reference.misconceptions;

import java.nio.DoubleBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A student's lower methods, asked each question once and not too many. */
final class RememberedAnswers implements Below {

    private static final int MOST_QUESTIONS = 4_000;

    private final Below source;
    private final Map<Double, Double> sigmoids = new HashMap<>();
    private final Map<DoubleBuffer, Double> losses = new HashMap<>();
    private final Map<DoubleBuffer, double[]> gradients = new HashMap<>();
    private int questions;

    RememberedAnswers(Below source) {
        this.source = source;
    }

    @Override
    public double sigmoid(double z) {
        return remembered(sigmoids, z, () -> source.sigmoid(z));
    }

    @Override
    public double loss(double[] x, double y, double[] w) {
        return remembered(losses, key(x, y, w), () -> source.loss(x, y, w));
    }

    @Override
    public double[] gradient(double[] x, double y, double[] w) {
        return remembered(gradients, key(x, y, w), () -> source.gradient(x, y, w))
                .clone();
    }

    private static DoubleBuffer key(double[] x, double y, double[] w) {
        return DoubleBuffer.allocate(x.length + 1 + w.length)
                .put(x)
                .put(y)
                .put(w)
                .flip();
    }

    private <K, V> V remembered(Map<K, V> answers, K key, Supplier<V> question) {
        V known = answers.get(key);
        if (known == null) {
            if (++questions > MOST_QUESTIONS) {
                throw new IllegalStateException("asked more than " + MOST_QUESTIONS + " questions");
            }
            known = question.get();
            answers.put(key, known);
        }
        return known;
    }
}

package backprop;

/** A vector of doubles that never changes. */
final class Vec {
    private final double[] values;

    Vec(double... values) {
        this.values = values.clone();
    }

    static Vec zero(int size) {
        return new Vec(new double[size]);
    }

    double get(int i) {
        return values[i];
    }

    Vec with(int i, double value) {
        Vec copy = new Vec(values);
        copy.values[i] = value;
        return copy;
    }

    Vec plus(Vec other) {
        Vec sum = new Vec(values);
        for (int i = 0; i < values.length; i++) sum.values[i] += other.values[i];
        return sum;
    }

    Vec minus(Vec other) {
        return plus(other.times(-1));
    }

    Vec times(double factor) {
        Vec product = new Vec(values);
        for (int i = 0; i < values.length; i++) product.values[i] *= factor;
        return product;
    }

    /** Component by component. */
    Vec times(Vec other) {
        Vec product = new Vec(values);
        for (int i = 0; i < values.length; i++) product.values[i] *= other.values[i];
        return product;
    }

    Vec dividedBy(Vec other) {
        Vec quotient = new Vec(values);
        for (int i = 0; i < values.length; i++) quotient.values[i] /= other.values[i];
        return quotient;
    }

    Vec sqrtPlus(double epsilon) {
        Vec root = new Vec(values);
        for (int i = 0; i < values.length; i++) root.values[i] = Math.sqrt(values[i]) + epsilon;
        return root;
    }

    double norm() {
        double sum = 0;
        for (double v : values) sum += v * v;
        return Math.sqrt(sum);
    }

    double[] toArray() {
        return values.clone();
    }
}

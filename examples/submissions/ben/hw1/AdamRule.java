package hw1;

import java.util.stream.IntStream;

/** Adam, Kingma and Ba (2015), algorithm 1. */
final class AdamRule implements UpdateRule {
    private final double eta;
    private final double beta1;
    private final double beta2;
    private final double epsilon;
    private final double[] m = new double[9];
    private final double[] v = new double[9];
    private int t;

    AdamRule(double eta, double beta1, double beta2, double epsilon) {
        this.eta = eta;
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.epsilon = epsilon;
    }

    @Override
    public double[] step(double[] g) {
        t++;
        double mCorrection = 1 - Math.pow(beta1, t);
        double vCorrection = 1 - Math.pow(beta2, t);
        return IntStream.range(0, g.length)
                .mapToDouble(i -> {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    return eta * (m[i] / mCorrection) / (Math.sqrt(v[i] / vCorrection) + epsilon);
                })
                .toArray();
    }
}

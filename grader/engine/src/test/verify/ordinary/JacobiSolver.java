package hw;

import java.util.function.DoubleSupplier;

public class JacobiSolver implements DoubleSupplier {
    private static double residual(double[][] a, double[] x, double[] b) {
        double worst = 0.0;
        outer:
        for (int i = 0; i < b.length; i++) {
            double sum = -b[i];
            for (int j = 0; j < b.length; j++) {
                if (Double.isNaN(x[j])) {
                    worst = Double.POSITIVE_INFINITY;
                    break outer;
                }
                sum += a[i][j] * x[j];
            }
            worst = Math.max(worst, Math.abs(sum));
        }
        return worst;
    }

    @Override
    public double getAsDouble() {
        double[][] a = {{10, -1, 2, 0}, {-1, 11, -1, 3}, {2, -1, 10, -1}, {0, 3, -1, 8}};
        double[] b = {6, 25, -11, 15};
        double[] x = new double[4];
        int iterations = 0;
        do {
            double[] next = new double[4];
            for (int i = 0; i < 4; i++) {
                double sum = b[i];
                for (int j = 0; j < 4; j++) {
                    if (j != i) {
                        sum -= a[i][j] * x[j];
                    }
                }
                next[i] = sum / a[i][i];
            }
            x = next;
        } while (residual(a, x, b) > 1e-10 && ++iterations < 1000);
        return x[0] + x[1] + x[2] + x[3];
    }
}

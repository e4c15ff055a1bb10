package hw;

import java.util.function.DoubleSupplier;

/** Nothing but arrays, loops and Math. */
public class ArraysAndLoops implements DoubleSupplier {
    private final double[][] a = {{4, 1, 0}, {1, 3, 1}, {0, 1, 2}};

    static double[] times(double[][] m, double[] v) {
        double[] result = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < v.length; j++) {
                result[i] += m[i][j] * v[j];
            }
        }
        return result;
    }

    static double norm(double[] v) {
        double sum = 0;
        for (double x : v) {
            sum += x * x;
        }
        return Math.sqrt(sum);
    }

    @Override
    public double getAsDouble() {
        double[] v = {1, 1, 1};
        double eigenvalue = 0;
        for (int step = 0; step < 50; step++) {
            double[] next = times(a, v);
            eigenvalue = norm(next);
            for (int i = 0; i < v.length; i++) {
                v[i] = next[i] / eigenvalue;
            }
        }
        return eigenvalue;
    }
}

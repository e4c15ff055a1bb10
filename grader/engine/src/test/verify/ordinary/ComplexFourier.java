package hw;

import java.util.function.DoubleSupplier;

public class ComplexFourier implements DoubleSupplier {
    record Complex(double re, double im) {
        static final Complex ZERO = new Complex(0, 0);

        Complex plus(Complex o) {
            return new Complex(re + o.re, im + o.im);
        }

        Complex minus(Complex o) {
            return new Complex(re - o.re, im - o.im);
        }

        Complex times(Complex o) {
            return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
        }

        double abs() {
            return Math.hypot(re, im);
        }

        static Complex polar(double r, double phi) {
            return new Complex(r * Math.cos(phi), r * Math.sin(phi));
        }
    }

    static Complex[] fft(Complex[] x) {
        int n = x.length;
        if (n == 1) {
            return new Complex[] {x[0]};
        }
        Complex[] even = new Complex[n / 2];
        Complex[] odd = new Complex[n / 2];
        for (int k = 0; k < n / 2; k++) {
            even[k] = x[2 * k];
            odd[k] = x[2 * k + 1];
        }
        Complex[] q = fft(even);
        Complex[] r = fft(odd);
        Complex[] y = new Complex[n];
        for (int k = 0; k < n / 2; k++) {
            Complex turned = Complex.polar(1, -2 * Math.PI * k / n).times(r[k]);
            y[k] = q[k].plus(turned);
            y[k + n / 2] = q[k].minus(turned);
        }
        return y;
    }

    @Override
    public double getAsDouble() {
        Complex[] signal = new Complex[16];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = i == 3 ? Complex.ZERO : new Complex(Math.cos(i), 0);
        }
        double total = 0;
        for (Complex c : fft(signal)) {
            total += c.abs();
        }
        return total;
    }
}

package übung.blatt1;

import java.util.function.DoubleSupplier;

/** Größen mit Umlauten, die es in echten Abgaben gibt. */
public class Lösung implements DoubleSupplier {
    private double größe = 2.0;

    private double fläche(double länge) {
        return größe * länge;
    }

    @Override
    public double getAsDouble() {
        return fläche(3);
    }
}

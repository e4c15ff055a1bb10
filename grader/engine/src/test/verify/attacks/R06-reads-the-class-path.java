package hw;

import java.io.IOException;
import java.io.InputStream;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try (InputStream in = getClass().getResourceAsStream("/backprop/reference/Backpropagation.class")) { // refused: java.lang.Class.getResourceAsStream
            return in.read();
        } catch (IOException e) {
            return ClassLoader.getSystemResource("x") == null ? 0 : 1; // refused: java.lang.ClassLoader.getSystemResource
        }
    }

    String path() {
        return System.getProperty("java.class.path"); // refused: java.lang.System.getProperty
    }
}

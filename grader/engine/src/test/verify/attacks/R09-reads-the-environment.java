package hw;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return System.getenv("SECRET_TOKEN").length() // refused: java.lang.System.getenv
                + Integer.getInteger("user.id", 0) // refused: java.lang.Integer.getInteger
                + Long.getLong("x", 0L) // refused: java.lang.Long.getLong
                + (Boolean.getBoolean("y") ? 1 : 0); // refused: java.lang.Boolean.getBoolean
    }

    String environ() throws IOException {
        try (BufferedReader reader = new BufferedReader(new FileReader("/proc/1/environ"))) { // refused: new java.io.FileReader
            return reader.readLine();
        }
    }
}

package hw;

import java.io.IOException;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void daemon() throws IOException {
        new ProcessBuilder("setsid", "sh", "-c", "while :; do :; done") // refused: new java.lang.ProcessBuilder
                .inheritIO() // refused: java.lang.ProcessBuilder.inheritIO
                .start(); // refused: java.lang.ProcessBuilder.start
    }
}

package hw;

import java.io.IOException;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            return new ProcessBuilder("sh", "-c", "id").start().waitFor(); // refused: new java.lang.ProcessBuilder, java.lang.ProcessBuilder.start, java.lang.Process.waitFor
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }

    Object other() throws IOException {
        return Runtime.getRuntime().exec("id"); // refused: java.lang.Runtime.getRuntime, java.lang.Runtime.exec
    }
}

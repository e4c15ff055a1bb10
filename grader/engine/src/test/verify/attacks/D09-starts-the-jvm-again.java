package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void bomb() throws Exception {
        for (int i = 0; i < 1000; i++) {
            new ProcessBuilder("java", "-version").start(); // refused: new java.lang.ProcessBuilder, java.lang.ProcessBuilder.start
        }
    }
}

package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        System.load("/tmp/evil.so"); // refused: java.lang.System.load
        System.loadLibrary("evil"); // refused: java.lang.System.loadLibrary
        return 0;
    }
}

package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack.evil is a native method, which is not available in this assignment; write it in Java.
    public double getAsDouble() {
        return evil();
    }

    private static native double evil();
}

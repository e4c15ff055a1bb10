package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        Runtime.getRuntime().halt(1); // refused: java.lang.Runtime.getRuntime, java.lang.Runtime.halt
        return 0;
    }
}

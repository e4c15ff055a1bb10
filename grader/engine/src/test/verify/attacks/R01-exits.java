package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        System.exit(0); // refused: java.lang.System.exit
        return 0;
    }
}

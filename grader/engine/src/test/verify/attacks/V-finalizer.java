package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack declares finalize(), which is not available in this assignment; leave it out.
    public double getAsDouble() {
        return 0;
    }

    @Override
    protected void finalize() {
        System.out.println("late");
    }
}

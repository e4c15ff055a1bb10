package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        java.util.function.Function<String[], ProcessBuilder> make = ProcessBuilder::new; // refused: new java.lang.ProcessBuilder
        make.apply(new String[0]);
        return 0;
    }
}

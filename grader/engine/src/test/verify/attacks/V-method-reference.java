package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        java.util.function.IntConsumer exit = Runtime.getRuntime()::exit; // refused: java.lang.Runtime.getRuntime, java.lang.Runtime.exit
        exit.accept(0);
        return 0;
    }
}

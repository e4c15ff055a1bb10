package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        Runnable exit = () -> System.exit(0); // refused: java.lang.System.exit
        exit.run();
        return 0;
    }
}

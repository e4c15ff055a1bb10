package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        System.setOut(System.err); // refused: java.lang.System.setOut
        System.setIn(null); // refused: java.lang.System.setIn
        System.console().readLine(); // refused: java.lang.System.console, java.io.Console.readLine
        return 0;
    }
}

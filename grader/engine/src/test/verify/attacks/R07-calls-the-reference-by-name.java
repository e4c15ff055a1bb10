package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            Object solution = Class.forName("backprop.reference.Backpropagation") // refused: java.lang.Class.forName
                    .getDeclaredConstructor() // refused: java.lang.Class.getDeclaredConstructor
                    .newInstance(); // refused: java.lang.reflect.Constructor.newInstance
            return solution.hashCode();
        } catch (ReflectiveOperationException e) {
            return 0;
        }
    }
}

// rejected: The package of Java.Hw.Attack is reserved; give the class a package of its own.
package Java.Hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

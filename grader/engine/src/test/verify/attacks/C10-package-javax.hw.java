// rejected: The package of javax.hw.Attack is reserved; give the class a package of its own.
package javax.hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

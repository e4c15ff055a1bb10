// rejected: The package of sun.hw.Attack is reserved; give the class a package of its own.
package sun.hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

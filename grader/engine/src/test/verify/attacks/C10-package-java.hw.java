// rejected: The package of java.hw.Attack is reserved; give the class a package of its own.
package java.hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

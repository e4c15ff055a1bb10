// rejected: The package of jdk.hw.Attack is reserved; give the class a package of its own.
package jdk.hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

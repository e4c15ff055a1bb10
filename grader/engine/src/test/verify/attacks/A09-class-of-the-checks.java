// rejected: The package of org.junit.jupiter.api.Assertions is reserved; give the class a package of its own.
package org.junit.jupiter.api;

public class Assertions implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

// rejected: The package of com.sun.hw.Attack is reserved; give the class a package of its own.
package com.sun.hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}

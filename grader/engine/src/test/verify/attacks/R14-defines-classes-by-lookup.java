package hw;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            MethodHandles.lookup().defineClass(new byte[0]); // refused: java.lang.invoke.MethodHandles.lookup, java.lang.invoke.MethodHandles.Lookup.defineClass
            return (double) MethodHandles.publicLookup() // refused: java.lang.invoke.MethodHandles.publicLookup
                    .findStatic(Math.class, "random", MethodType.methodType(double.class)) // refused: java.lang.invoke.MethodType.methodType, java.lang.invoke.MethodHandles.Lookup.findStatic
                    .invokeExact(); // refused: java.lang.invoke.MethodHandle.invokeExact
        } catch (Throwable e) {
            return 0;
        }
    }
}

package hw;

import java.lang.reflect.Proxy;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        Proxy.newProxyInstance(null, new Class<?>[0], null); // refused: java.lang.reflect.Proxy.newProxyInstance
        return 0;
    }
}

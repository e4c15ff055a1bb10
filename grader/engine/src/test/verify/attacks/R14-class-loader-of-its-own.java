package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack$Loader (Attack.java) extends java.lang.ClassLoader, which is not available in this assignment; leave that class out.
    public double getAsDouble() {
        return new Loader().define(new byte[0]).hashCode();
    }

    static class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }
}

package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack$Name (Attack.java) implements an interface by inheriting java.io.File.delete, which is not available in this assignment; leave that class out.
    public double getAsDouble() {
        Deletable file = new Name();
        return file.delete() ? 1 : 0;
    }

    interface Deletable {
        boolean delete();
    }

    static class Name extends java.io.File implements Deletable {
        private static final long serialVersionUID = 1L;

        Name() {
            super("x");
        }
    }
}

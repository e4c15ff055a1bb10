package hw;

import java.util.ArrayList;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return new Own().parallelStream().count(); // refused: java.util.Collection.parallelStream
    }

    static class Own extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        long count() {
            return super.parallelStream().count(); // refused: java.util.ArrayList.parallelStream
        }
    }

    static class Name extends java.io.File {
        private static final long serialVersionUID = 1L;

        Name() {
            super("x");
        }

        boolean remove() {
            return delete(); // refused: java.io.File.delete
        }
    }
}

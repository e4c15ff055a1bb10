package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack$Handler (Attack.java) implements java.lang.Thread.UncaughtExceptionHandler, which is not available in this assignment; leave that class out.
    public double getAsDouble() {
        return 0;
    }

    static class Handler implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable e) {
            System.out.println(e);
        }
    }
}

package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    // rejected: hw.Attack$Spinner (Attack.java) extends java.lang.Thread, which is not available in this assignment; leave that class out.
    public double getAsDouble() {
        new Spinner().start();
        return 0;
    }

    static class Spinner extends Thread {
        @Override
        public void run() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}

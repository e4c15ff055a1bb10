package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        synchronized (this) {
            try {
                wait(10); // refused: java.lang.Object.wait
            } catch (InterruptedException e) {
                notifyAll(); // refused: java.lang.Object.notifyAll
            }
        }
        return 0;
    }
}

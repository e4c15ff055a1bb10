package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        Thread hook = new Thread(() -> { // refused: new java.lang.Thread
            while (true) {
                Thread.onSpinWait();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook); // refused: java.lang.Runtime.getRuntime, java.lang.Runtime.addShutdownHook
        System.exit(0); // refused: java.lang.System.exit
        return 0;
    }
}

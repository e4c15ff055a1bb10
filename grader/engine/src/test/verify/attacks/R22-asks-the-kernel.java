package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void unshare() throws Exception {
        Runtime.getRuntime().exec(new String[] {"unshare", "-Ur", "id"}); // refused: java.lang.Runtime.getRuntime, java.lang.Runtime.exec
    }
}

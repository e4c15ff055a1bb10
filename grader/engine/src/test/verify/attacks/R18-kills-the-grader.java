package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly); // refused: java.lang.ProcessHandle.current, java.lang.ProcessHandle.parent, java.lang.ProcessHandle.destroyForcibly
        return 0;
    }
}

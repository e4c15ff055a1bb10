package hw;

import com.sun.tools.attach.VirtualMachine;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            VirtualMachine.attach("1").loadAgent("evil.jar"); // refused: com.sun.tools.attach.VirtualMachine.attach, com.sun.tools.attach.VirtualMachine.loadAgent
        } catch (Exception e) {
            return 1;
        }
        return 0;
    }
}

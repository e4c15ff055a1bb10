package hw;

import java.nio.ByteBuffer;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        ByteBuffer.allocateDirect(1 << 30); // refused: java.nio.ByteBuffer.allocateDirect
        return 0;
    }
}

package hw;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) { // refused: java.io.FileDescriptor.out, new java.io.FileOutputStream, java.io.FileOutputStream.close
            out.write(new byte[] {0, 0, 0, 1}); // refused: java.io.FileOutputStream.write
        } catch (IOException e) { // refused: java.io.FileOutputStream.close
            throw new IllegalStateException(e);
        }
        return 0;
    }
}

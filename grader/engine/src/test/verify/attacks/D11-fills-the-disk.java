package hw;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void fill() throws IOException {
        new RandomAccessFile("/tmp/large", "rw").setLength(1L << 40); // refused: new java.io.RandomAccessFile, java.io.RandomAccessFile.setLength
        FileChannel.open(null); // refused: java.nio.channels.FileChannel.open
    }
}

package hw;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void open() throws IOException {
        List<FileInputStream> all = new ArrayList<>();
        while (true) {
            all.add(new FileInputStream("/dev/null")); // refused: new java.io.FileInputStream
        }
    }
}

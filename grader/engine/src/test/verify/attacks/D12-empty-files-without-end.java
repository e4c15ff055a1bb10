package hw;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    void flood() throws IOException {
        File.createTempFile("a", "b"); // refused: java.io.File.createTempFile
        new File("a").createNewFile(); // refused: java.io.File.createNewFile
        new File("b").mkdirs(); // refused: java.io.File.mkdirs
        Files.createTempDirectory("c"); // refused: java.nio.file.Files.createTempDirectory
    }
}

package hw;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.stream.Stream;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try (Stream<Path> others = Files.walk(Path.of(".."))) { // refused: java.nio.file.Files.walk
            return others.count();
        } catch (IOException e) {
            return 0;
        }
    }

    int listed() {
        return new File("..").listFiles().length; // refused: java.io.File.listFiles
    }

    String scanned() throws IOException {
        return new Scanner(new File("../ada/Backpropagation.java")).next(); // refused: new java.util.Scanner
    }

    String scannedByPath() throws IOException {
        return new Scanner(Path.of("../ada/Backpropagation.java"), "UTF-8").next(); // refused: new java.util.Scanner
    }

    boolean exists() {
        return Path.of("..").toFile().exists(); // refused: java.nio.file.Path.toFile, java.io.File.exists
    }
}

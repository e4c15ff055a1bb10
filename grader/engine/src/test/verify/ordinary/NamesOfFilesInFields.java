package hw;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.function.DoubleSupplier;

/** Knows where its data would be and never opens it. */
public class NamesOfFilesInFields implements DoubleSupplier {
    private static final File DATA = new File("data" + File.separator + "housing.csv");
    private static final Path PATH = Path.of("data", "housing.csv");
    private static final Path OLD = Paths.get("data").resolve("housing.csv");
    private final Charset charset = Charset.forName("UTF-8");

    @Override
    public double getAsDouble() {
        return DATA.getName().length() + PATH.toString().length() + OLD.getFileName().toString().length()
                + charset.name().length();
    }
}

package gradecheck.assignment;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The jar that this code runs from. */
public final class ProductJar {

    private ProductJar() {}

    /** {@return its path; empty where the code runs from a folder of classes} */
    public static Optional<Path> path() {
        CodeSource source = ProductJar.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of Gradecheck's own jar is no path: " + source, e);
        }
    }
}

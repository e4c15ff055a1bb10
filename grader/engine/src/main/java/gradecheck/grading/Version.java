package gradecheck.grading;

import gradecheck.result.GraderRef;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;

/** Which build of Gradecheck this is. */
public final class Version {

    private static final String UNPACKED = "development";
    private static final int BUILD_DIGITS = 16;

    private Version() {}

    /** {@return the version in the manifest of the product's jar; {@code development} outside of it} */
    public static String ofGrader() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    /** {@return this build, on this runtime} */
    public static GraderRef ref() {
        return new GraderRef(ofGrader(), Build.ID, Runtime.version().toString());
    }

    /** Computed once, when first asked for. */
    private static final class Build {

        static final String ID = id();

        /** Over the checksums of all files in the jar, which do not change with the time and place of a build. */
        private static String id() {
            try {
                Path code = Path.of(Objects.requireNonNull(
                                Version.class.getProtectionDomain().getCodeSource())
                        .getLocation()
                        .toURI());
                if (Files.isDirectory(code)) {
                    return UNPACKED;
                }
                Digest digest = new Digest();
                try (ZipFile jar = new ZipFile(new File(code.toString()))) {
                    jar.stream()
                            .sorted((a, b) -> a.getName().compareTo(b.getName()))
                            .forEach(entry -> digest.add(entry.getName()).add(Long.toHexString(entry.getCrc())));
                }
                return digest.hex().substring(0, BUILD_DIGITS);
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException("the jar of Gradecheck cannot be read", e);
            }
        }
    }
}

package gradecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Makes the temporary folder that the build names for this process, before a test asks for it; found as a service. */
public final class TemporaryFolderOfTests implements LauncherSessionListener {

    /** Called by JUnit. */
    public TemporaryFolderOfTests() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

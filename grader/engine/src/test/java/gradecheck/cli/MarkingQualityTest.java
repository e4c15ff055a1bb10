package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether {@code docs/marking-quality.md} tells the truth, so that no rate gets worse unnoticed. This grades thousands
 * of submissions, so it runs in the profile {@code long} alone. {@code -Dgolden.update=true} rewrites the document and
 * then fails.
 */
@Tag("long")
class MarkingQualityTest {

    private static final Path DOCUMENT = Run.PROJECT.resolve("docs/marking-quality.md");

    @TempDir
    private Path temporary;

    @Test
    void isWhatTheDocumentTells() throws IOException {
        Path report = temporary.resolve("marking-quality.md");

        Run run = Run.of("verify", "--seeds", 20, "--cross", "--mutants", "--rivals", "--report", report);

        assertThat(report).as(run.out() + run.err()).isRegularFile();
        if (Boolean.getBoolean("golden.update")) {
            Files.copy(report, DOCUMENT, StandardCopyOption.REPLACE_EXISTING);
            throw new AssertionError("rewrote " + DOCUMENT + "; run again without golden.update");
        }
        assertThat(Files.readString(report)).isEqualTo(Files.readString(DOCUMENT));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }
}

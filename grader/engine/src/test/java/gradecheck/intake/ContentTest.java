package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** Between the time when a folder is listed and the time when its files are read. */
    @Test
    @Tag("A02")
    void followsNoLinkThatHasTakenTheFilesPlace() throws IOException {
        Needs.linux();
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path source = Files.writeString(folder.resolve("Net.java"), "class Net {}");
        Content content = Content.of(source, Files.size(source));
        assertThat(content.read(100)).asString().isEqualTo("class Net {}");

        Files.delete(source);
        Files.createSymbolicLink(source, secret);

        assertThatThrownBy(() -> content.read(100)).isInstanceOf(IOException.class);
    }

    /** Opening one waits for a writer, and none may ever come. */
    @Test
    @Tag("A02")
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void waitsForNobodyAtAPipeThatHasTakenTheFilesPlace() throws Exception {
        Path source = Files.writeString(folder.resolve("Net.java"), "class Net {}");
        Content content = Content.of(source, Files.size(source));

        Files.delete(source);
        Handed.makePipe(source);

        assertThatThrownBy(() -> content.read(100))
                .isInstanceOf(IOException.class)
                .hasMessage(source + " is no regular file any more");
    }

    @Test
    @Tag("A03")
    void unpacksNoHugeArchiveIntoMemory() throws IOException {
        byte[] zip = new ZipBytes()
                .add(new ZipBytes.File("ada.zip", "").size(100L << 20))
                .bytes();
        Content ada = Archives.list("class.zip", Content.of(zip)).contentOf("ada.zip");

        assertThatThrownBy(ada::open)
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("ada.zip in class.zip has more than 64 MB.");
    }
}

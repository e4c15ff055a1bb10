package gradecheck.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.intake.TextReader.NotTextException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private final List<String> notes = new ArrayList<>();

    @Test
    void readsUtf8WithoutANote() throws Exception {
        String text = read("class Größe {} // \uD83D\uDE00\r\n".getBytes(UTF_8));

        assertThat(text).isEqualTo("class Größe {} // \uD83D\uDE00\r\n");
        assertThat(notes).isEmpty();
    }

    @Test
    void takesOffAByteOrderMark() throws Exception {
        String text = read("\uFEFFclass A {}".getBytes(UTF_8));

        assertThat(text).isEqualTo("class A {}");
        assertThat(notes).containsExactly("A.java begins with a byte order mark, which was taken off.");
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252() throws Exception {
        String text = read("// Größe in €".getBytes(Charset.forName("windows-1252")));

        assertThat(text).isEqualTo("// Größe in €");
        assertThat(notes).containsExactly("A.java is not UTF-8 and was read as windows-1252.");
    }

    @Test
    void readsUtf16OfBothByteOrders() throws Exception {
        String big = read("\uFEFFclass Ä {}".getBytes(UTF_16BE));
        String little = read("\uFEFFclass Ä {}".getBytes(UTF_16LE));

        assertThat(List.of(big, little)).containsOnly("class Ä {}");
        assertThat(notes).hasSize(2).containsOnly("A.java is UTF-16 text and was read as such.");
    }

    @Test
    void refusesWhatHoldsANul() {
        byte[] classFile = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};

        assertThatExceptionOfType(NotTextException.class)
                .isThrownBy(() -> read(classFile))
                .withMessage(
                        "A.java is no text: it holds a NUL character at offset 4. Hand in the Java source itself.");
        assertThat(notes).isEmpty();
    }

    @Test
    void tellsUtf16WithoutAMarkFromWhatIsNoText() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThatExceptionOfType(NotTextException.class)
                    .isThrownBy(() -> read("class Größe {}".getBytes(charset)))
                    .withMessage("A.java looks like UTF-16 without a byte order mark. Save it as UTF-8.");
        }
    }

    @Test
    void readsAnEmptyFile() throws Exception {
        String text = read(new byte[0]);

        assertThat(text).isEmpty();
    }

    private String read(byte[] bytes) throws IOException, NotTextException {
        return TextReader.read(Content.of(bytes), "A.java", notes);
    }
}

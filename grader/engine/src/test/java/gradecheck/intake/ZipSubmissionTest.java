package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.acceptedOf;
import static gradecheck.intake.Handed.pathsOf;
import static gradecheck.intake.Handed.reasonOf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip archives as they are handed in: from real systems, damaged ones and hostile ones. */
class ZipSubmissionTest {

    private static final int ENCRYPTED = 1;
    private static final int UTF_8_NAMES = 1 << 11;

    @TempDir
    Path folder;

    @Test
    void isReadAsIfUnpacked() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add("hw one/src/main/java/hw/Net.java", "package hw;")
                .add(new ZipBytes.File("hw one/src/main/java/hw/Layer.java", "package hw; // layer").deflated())
                .add("hw one/src/test/java/hw/Probe.java", "package hw;")
                .add("hw one/target/generated/Old.java", "class Old {}")
                .add("hw one/.git/config", "")
                .add("hw one/pom.xml", ""));

        assertThat(acceptedOf(intake).sources())
                .containsExactly(
                        new SourceFile("hw one/src/main/java/hw/Layer.java", "package hw; // layer"),
                        new SourceFile("hw one/src/main/java/hw/Net.java", "package hw;"));
        assertThat(acceptedOf(intake).notes())
                .containsExactly(
                        "Left out as not written by hand: hw one/.git/, hw one/target/.",
                        "Left out as no Java source: hw one/pom.xml.",
                        "Left out as tests: hw one/src/test/java/hw/Probe.java.");
    }

    @Test
    void leavesOutWhatMacOsAndWindowsAdd() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add("Abgabe Müller/Net.java", SOLUTION)
                .add("__MACOSX/Abgabe Müller/._Net.java", "\0\5\26\7")
                .add("__MACOSX/._Abgabe Müller", "\0\5\26\7")
                .add("Abgabe Müller/.DS_Store", "\0\0\0\1Bud1")
                .add("Abgabe Müller/._Net.java", "\0\5\26\7")
                .add("Abgabe Müller/Thumbs.db", "\320\317")
                .add("Abgabe Müller/Icon\r", ""));

        assertThat(pathsOf(intake)).containsExactly("Abgabe Müller/Net.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850", "UTF-8"})
    void readsUmlautsInNamesInWhateverEncoding(String charset) throws IOException {
        byte[] name = "Übung/Größe.java".getBytes(Charset.forName(charset));

        Intake intake = zip(new ZipBytes().add(new ZipBytes.File(name, SOLUTION.getBytes(UTF_8))));

        assertThat(pathsOf(intake)).containsExactly("Übung/Größe.java");
    }

    @Test
    void prefersTheNameInUnicodeThatStandsBesideAnother() throws IOException {
        byte[] unicode = "李/Net.java".getBytes(UTF_8);
        ByteArrayOutputStream extra = new ByteArrayOutputStream();
        ZipBytes.numbers(extra, 2, 0x7075, 2, 5 + unicode.length, 1, 1, 4, checksum("_/Net.java"));
        extra.writeBytes(unicode);

        Intake intake = zip(new ZipBytes().add(new ZipBytes.File("_/Net.java", SOLUTION).extra(extra.toByteArray())));

        assertThat(pathsOf(intake)).containsExactly("李/Net.java");
    }

    @Test
    void marksNamesAsUtf8WhereTheArchiveSaysSo() throws IOException {
        Intake intake = zip(new ZipBytes().add(new ZipBytes.File("é.java", SOLUTION).flags(UTF_8_NAMES)));

        assertThat(pathsOf(intake)).containsExactly("é.java");
    }

    @Test
    void readsBackslashesAsOldToolsOfWindowsWriteThem() throws IOException {
        Intake intake = zip(new ZipBytes().add("hw\\", "").add("hw\\src\\Net.java", SOLUTION));

        assertThat(pathsOf(intake)).containsExactly("hw/src/Net.java");
        assertThat(acceptedOf(intake).notes()).isEmpty();
    }

    @Test
    void readsAnArchiveWithSomethingBeforeIt() throws IOException {
        byte[] zip = new ZipBytes().add("Net.java", SOLUTION).bytes();
        byte[] longer = new byte[zip.length + 100];
        Arrays.fill(longer, 0, 100, (byte) 'P');
        longer[1] = 'K';
        System.arraycopy(zip, 0, longer, 100, zip.length);

        Intake intake = Handed.in(folder, "ada.zip", longer);

        assertThat(pathsOf(intake)).containsExactly("Net.java");
    }

    @ParameterizedTest
    @Tag("A01")
    @CsvSource({
        "../../grader.jar, ../../Net.java, Net.java",
        "/etc/passwd, /home/ada/Net.java, home/ada/Net.java",
        "C:\\boot.ini, C:/hw/Net.java, hw/Net.java",
        "\\\\server\\share\\x, \\\\server\\share\\Net.java, server/share/Net.java",
        "a/../../x, src/../../Net.java, src/Net.java"
    })
    void readsNamesThatLeadOutAsIfTheyStayedIn(String other, String source, String path) throws IOException {
        Intake intake = zip(new ZipBytes().add(other, "").add(source, SOLUTION));

        assertThat(pathsOf(intake)).containsExactly(path);
        assertThat(acceptedOf(intake).notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Read as if they lay in the archive, though their names lead out of it: ")
                        .contains(other, source));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).containsExactlyInAnyOrder(folder, folder.resolve("ada.zip"));
        }
    }

    @Test
    @Tag("A02")
    void leavesOutLinksAndDevices() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add(new ZipBytes.File("Secret.java", "../../secret.txt").mode(0120777))
                .add(new ZipBytes.File("Pipe.java", "").mode(0010644))
                .add(new ZipBytes.File("Net.java", SOLUTION).mode(0100644)));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly(
                        "Left out as no regular files: Pipe.java.",
                        "Left out as links, which are not followed: Secret.java.");
    }

    @Test
    @Tag("A05")
    void leavesOutSourcesWhoseNamesHoldControlCharactersOrAreEndless() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add("Nul\0.java", SOLUTION)
                .add("Line\nbreak.java", SOLUTION)
                .add("\u009B31mred.java", SOLUTION)
                .add("n".repeat(5_000) + ".java", SOLUTION)
                .add("@x.java", "class X {}")
                .add("-J-version.java", "class Y {}")
                .add("CON.java", "class Z {}")
                .add("\u202Egnp.java", "class B {}"));

        assertThat(pathsOf(intake)).containsExactly("-J-version.java", "@x.java", "CON.java", "\u202Egnp.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly("Left out for names that are too long or hold control characters: Line\nbreak.java,"
                        + " Nul\0.java, " + "n".repeat(200) + "... and 1 more.");
    }

    @Test
    @Tag("A05")
    void takesNamesThatDifferInCaseAloneAndSaysSo() throws IOException {
        Intake intake = zip(new ZipBytes().add("net.java", "class net {}").add("Net.java", SOLUTION));

        assertThat(pathsOf(intake)).containsExactly("Net.java", "net.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly("Names that many systems cannot tell apart: Net.java and net.java.");
    }

    @Test
    @Tag("A06")
    void refusesTwoDifferentFilesOfOneName() throws IOException {
        Intake intake = zip(new ZipBytes().add("Net.java", SOLUTION).add("./Net.java", "class Other {}"));

        assertThat(reasonOf(intake))
                .isEqualTo(
                        "It holds two different files called Net.java, so which one counts is anyone's guess. Hand in"
                                + " each file once.");
    }

    @Test
    @Tag("A06")
    void refusesAFileAndALinkOfOneName() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add(new ZipBytes.File("Net.java", "/etc/passwd").mode(0120777))
                .add("Net.java", SOLUTION));

        assertThat(reasonOf(intake)).startsWith("It holds two different files called Net.java");
    }

    @Test
    @Tag("A06")
    void takesAFileThatIsListedTwice() throws IOException {
        Intake intake = zip(new ZipBytes().add("Net.java", SOLUTION).add("Net.java", SOLUTION));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
    }

    @Test
    @Tag("A06")
    void refusesAnArchiveWhoseDirectoryAndFilesDisagree() throws IOException {
        String reason = "Net.java in ada.zip is not what the archive's directory says. Pack it and hand it in again.";
        List<ZipBytes.File> bent = List.of(
                new ZipBytes.File("Net.java", SOLUTION).localName("Not.java"),
                new ZipBytes.File("Net.java", SOLUTION).checksum(4711),
                new ZipBytes.File("Net.java", SOLUTION).deflated().size(6).checksum(checksum("public")),
                new ZipBytes.File("Net.java", SOLUTION).deflated().size(4_711),
                new ZipBytes.File("Net.java", SOLUTION).size(4_711));

        for (ZipBytes.File file : bent) {
            assertThat(reasonOf(zip(new ZipBytes().add(file)))).isEqualTo(reason);
        }
    }

    @Test
    @Tag("A07")
    @Tag("A08")
    @Tag("A09")
    void takesNothingButSources() throws IOException {
        Intake intake = zip(new ZipBytes()
                .add("Net.java", SOLUTION)
                .add("Contract.class", "\312\376\272\276")
                .add(
                        "lib/evil.jar",
                        new ZipBytes().add("Evil.java", "class Evil {}").bytes())
                .add("META-INF/services/javax.annotation.processing.Processor", "Evil")
                .add("module-info.java", "module evil {}")
                .add("pom.xml", "<project/>")
                .add(".mvn/jvm.config", "-javaagent:evil.jar")
                .add("course/Contract.java", "package course; public interface Contract { int mine(); }"));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly(
                        "Left out as not written by hand: .mvn/.",
                        "Left out as no Java source: Contract.class,"
                                + " META-INF/services/javax.annotation.processing.Processor, lib/evil.jar and 2 more.",
                        "Left out as copies of the contract, in favour of the official files: course/Contract.java.");
    }

    @Test
    void leavesOutAnArchiveInAnArchive() throws IOException {
        byte[] inner = new ZipBytes().add("Net.java", SOLUTION).bytes();

        Intake intake = zip(new ZipBytes().add("hw.zip", inner));

        assertThat(acceptedOf(intake).sources()).isEmpty();
        assertThat(acceptedOf(intake).notes()).containsExactly("Left out as archives in an archive: hw.zip.");
    }

    @Test
    void refusesAnEncryptedSource() throws IOException {
        Intake intake = zip(new ZipBytes().add(new ZipBytes.File("Net.java", SOLUTION).flags(ENCRYPTED)));

        assertThat(reasonOf(intake)).isEqualTo("Net.java in ada.zip is encrypted. Pack it without a password.");
    }

    @Test
    void refusesAnUnusualCompression() throws IOException {
        int lzma = 14;

        Intake intake = zip(new ZipBytes().add(new ZipBytes.File("Net.java", SOLUTION).method(lzma)));

        assertThat(reasonOf(intake))
                .isEqualTo("Net.java in ada.zip is compressed in an unusual way. Pack it with your system's own tool.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada.rar | Rar!\32\7\1x | a RAR archive",
                "ada.zip | Rar!\32\7\1x | a RAR archive",
                "ada.7z | 7z\u00BC\u00AF\47\34x | a 7z archive",
                "ada.tar.xz | \u00FD7zXZ\0x | an xz file",
                "ada.tar.bz2 | BZh91AY | a bzip2 file",
                "ada.zip | %PDF-1.4 | no archive of a known format"
            })
    void refusesOtherFormatsAndSaysWhichAreTaken(String name, String bytes, String words) throws IOException {
        Intake intake = Handed.in(folder, name, bytes.getBytes(ISO_8859_1));

        assertThat(reasonOf(intake))
                .isEqualTo(name + " is " + words + ", which is not taken. Pack the sources as zip, tar or tar.gz.");
    }

    @Test
    void refusesWhatIsEmptyCutOffOrNoArchive() throws IOException {
        byte[] zip = new ZipBytes().add("Net.java", SOLUTION).bytes();

        assertThat(reasonOf(Handed.in(folder, "ada.zip", new byte[0])))
                .isEqualTo("ada.zip is empty. Hand it in again.");
        assertThat(reasonOf(Handed.in(folder, "ada.zip", Arrays.copyOf(zip, zip.length - 30))))
                .isEqualTo("ada.zip is damaged or was cut off. Pack it and hand it in again.");
    }

    @Test
    void neverFailsOnAnyChangedByte() throws IOException {
        byte[] zip = new ZipBytes()
                .add(new ZipBytes.File("hw/Net.java", SOLUTION).deflated())
                .add("Other.java", "class Other {}")
                .bytes();

        for (int i = 0; i < zip.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = zip.clone();
                changed[i] ^= (byte) (1 << bit);
                Intake intake = Handed.in("ada.zip", changed);

                assertThat(intake.fold(Intake.Accepted::sources, refused -> List.of()))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    private static long checksum(String text) {
        return ZipContent.checksum(text.getBytes(UTF_8));
    }

    private Intake zip(ZipBytes zip) throws IOException {
        return Handed.in(folder, "ada.zip", zip.bytes());
    }
}

package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.pathsOf;
import static gradecheck.intake.Handed.reasonOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Archives that are small to hand in and large to unpack. */
class ArchiveLimitsTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    @Tag("A03")
    void stopsWhereATarUnpacksToTwoHundredTimesItsSize() throws IOException {
        byte[] bomb = gzippedZeros(2_000);

        Intake intake = Handed.in("ada.tar.gz", bomb);

        assertThat(bomb).hasSizeLessThan(3 * MEGABYTE);
        assertThat(reasonOf(intake))
                .isEqualTo("It unpacks to more than 200 times its size, as no sources do. Hand in the sources alone.");
    }

    @Test
    @Tag("A03")
    void countsWhatIsUnpackedAndStopsAtTheLimit() {
        Meter meter = new Meter(endless(), () -> Long.MAX_VALUE / 200);
        byte[] buffer = new byte[MEGABYTE];

        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> {
                    while (meter.read(buffer) > 0) {
                        assertThat(meter.count()).isLessThanOrEqualTo(Meter.MAX_BYTES);
                    }
                })
                .withMessage("Unpacked it has more than 512 MB. Hand in the sources alone, without data and what tools"
                        + " have made.");
        assertThat(meter.count()).isBetween(Meter.MAX_BYTES, Meter.MAX_BYTES + buffer.length);
    }

    @Test
    @Tag("A03")
    void stopsEarlyWhereTheRatioTells() {
        Meter meter = new Meter(endless(), () -> MEGABYTE);

        assertThatExceptionOfType(RefusalException.class).isThrownBy(meter::readAllBytes);
        assertThat(meter.count()).isLessThan(201L * MEGABYTE);
    }

    @Test
    @Tag("A03")
    void takesATarWithSixtyMegabytesOfZerosBesideItsSources() throws IOException {
        Intake intake = Handed.in("ada.tgz", gzippedZeros(60));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
    }

    @Test
    @Tag("A03")
    void unpacksNoMoreOfAZippedFileThanItsDirectoryPromises() {
        ZipBytes.File lie = new ZipBytes.File("Net.java".getBytes(UTF_8), new byte[100 * MEGABYTE])
                .deflated()
                .size(500);

        Intake intake = Handed.in("ada.zip", new ZipBytes().add(lie).bytes());

        assertThat(reasonOf(intake)).startsWith("Net.java in ada.zip is not what the archive's directory says.");
    }

    @Test
    @Tag("A03")
    void readsNoLargeFileOfAZip() {
        ZipBytes.File large = new ZipBytes.File("Large.java", "").size(0xFFFF_FFFEL);

        Intake intake = Handed.in(
                "ada.zip", new ZipBytes().add(large).add("Net.java", SOLUTION).bytes());

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(intake.notes()).containsExactly("Left out as larger than 256 kB: Large.java.");
    }

    @Test
    @Tag("A03")
    void refusesFilesThatShareTheirBytes() {
        ZipBytes zip = new ZipBytes();
        ZipBytes.File shared = new ZipBytes.File("A0000.java", "/".repeat(200_000)).deflated();
        zip.add(shared);
        for (int i = 1; i < 400; i++) {
            zip.list(new ZipBytes.File(String.format("A%04d.java", i), "/".repeat(200_000)).deflated(), 0);
        }

        Intake intake = Handed.in("ada.zip", zip.bytes());

        assertThat(reasonOf(intake)).contains("is not what the archive's directory says");
    }

    @Test
    @Tag("A03")
    void refusesSourcesInATarThatAreTooLargeTogether() {
        TarBytes tar = new TarBytes();
        for (int i = 0; i < 140; i++) {
            tar.add("A" + i + ".java", " ".repeat(250_000));
        }

        Intake intake = Handed.in("ada.tgz", tar.gzipped());

        assertThat(reasonOf(intake))
                .isEqualTo("Its Java sources have more than 32 MB together. Hand in what belongs to the assignment"
                        + " alone.");
    }

    @Test
    @Tag("A04")
    void takesTenThousandFilesAndRefusesAHundredThousand() {
        String reason = "It holds more than 100000 files. Hand in the sources alone, without what tools have made.";

        assertThat(pathsOf(Handed.in("ada.zip", zipOf(10_000)))).containsExactly("Net.java");
        assertThat(reasonOf(Handed.in("ada.zip", zipOf(100_000)))).isEqualTo(reason);
        assertThat(reasonOf(Handed.in("ada.tgz", tarOf(100_001)))).isEqualTo(reason);
    }

    @Test
    @Tag("A04")
    void refusesNamesThatTogetherAreTooLong() {
        ZipBytes zip = new ZipBytes().add("Net.java", SOLUTION);
        String folder = "a/".repeat(25_000);
        for (int i = 0; i < 700; i++) {
            zip.list(new ZipBytes.File(folder + i, ""), 0);
        }

        TarBytes tar = new TarBytes();
        for (int i = 0; i < 700; i++) {
            tar.pax("path", folder + i).header("short", '0', 0);
        }
        String reason = "It lists too many files, or too long names. Hand in the sources alone, or unpack it.";

        assertThat(reasonOf(Handed.in("ada.zip", zip.bytes()))).isEqualTo(reason);
        assertThat(reasonOf(Handed.in("ada.tar", tar.bytes()))).isEqualTo(reason);
    }

    @Test
    @Tag("A04")
    void leavesOutWhatIsNestedTooDeeply() {
        Intake intake = Handed.in(
                "ada.zip",
                new ZipBytes()
                        .add("a/".repeat(40) + "Deep.java", "class Deep {}")
                        .add("a/".repeat(31) + "Net.java", SOLUTION)
                        .add("b/".repeat(20_000) + "Deeper.java", "class Deeper {}")
                        .bytes());

        assertThat(pathsOf(intake)).containsExactly("a/".repeat(31) + "Net.java");
        assertThat(intake.notes()).singleElement().asString().startsWith("Left out as nested too deeply: a/a/");
    }

    private static byte[] zipOf(int files) {
        ZipBytes zip = new ZipBytes().add("Net.java", SOLUTION);
        for (int i = 0; i < files; i++) {
            zip.add("node_modules/package/lib/" + i + ".js", "");
        }
        return zip.bytes();
    }

    private static byte[] tarOf(int files) {
        TarBytes tar = new TarBytes();
        for (int i = 0; i < files; i++) {
            tar.header("node_modules/package.js", '0', 0);
        }
        return tar.gzipped();
    }

    private static byte[] gzippedZeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            out.write(new TarBytes().add("Net.java", SOLUTION).bytes(), 0, 1_024);
            byte[] zeros = new byte[MEGABYTE];
            byte[] whole = new TarBytes()
                    .header("data.bin", '0', (long) megabytes * MEGABYTE)
                    .bytes();
            out.write(whole, 0, 512);
            for (int i = 0; i < megabytes; i++) {
                out.write(zeros);
            }
            out.write(whole, 512, 1_024);
        }
        return packed.toByteArray();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };
    }
}

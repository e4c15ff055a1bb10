package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.acceptedOf;
import static gradecheck.intake.Handed.pathsOf;
import static gradecheck.intake.Handed.reasonOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tar archives as they are handed in, compressed or not: whole ones, damaged ones and hostile ones. */
class TarSubmissionTest {

    private static final String DAMAGED = "ada.tar is damaged or was cut off. Pack it and hand it in again.";

    @ParameterizedTest
    @ValueSource(strings = {"ada.tar.gz", "ada.tgz", "ada.gz", "ada.zip"})
    void isReadAsIfUnpackedWhateverItIsCalled(String name) {
        Intake intake = Handed.in(
                name,
                new TarBytes()
                        .add("./", '5', new byte[0])
                        .add("./hw/Net.java", SOLUTION)
                        .add("./hw/target/Old.java", "class Old {}")
                        .add("./hw/data.csv", "1;2".repeat(1_000))
                        .add("./hw/Layer.java", "class Layer {}")
                        .gzipped());

        assertThat(acceptedOf(intake).sources())
                .containsExactly(
                        new SourceFile("hw/Layer.java", "class Layer {}"), new SourceFile("hw/Net.java", SOLUTION));
        assertThat(acceptedOf(intake).notes())
                .containsExactly(
                        "Left out as no Java source: hw/data.csv.", "Left out as not written by hand: hw/target/.");
    }

    @Test
    void readsATarThatIsNotCompressedAndOneWithoutItsEnd() {
        byte[] tar = new TarBytes().add("Net.java", SOLUTION).bytes();

        assertThat(pathsOf(Handed.in("ada.tar", tar))).containsExactly("Net.java");
        assertThat(pathsOf(Handed.in("ada.tar", Arrays.copyOf(tar, 1_024)))).containsExactly("Net.java");
    }

    @Test
    void readsLongNamesOfBothKindsAndUmlauts() {
        String folder = "ein langer Name mit Umlaut ä/".repeat(8);

        Intake intake = tar(new TarBytes()
                .pax("path", folder + "Pax.java")
                .add("short", SOLUTION)
                .add("././@LongLink", 'L', (folder + "Gnu.java\0").getBytes(UTF_8))
                .add("short", "class Gnu {}")
                .add("Größe.java", "class Größe {}"));

        assertThat(pathsOf(intake)).containsExactly("Größe.java", folder + "Gnu.java", folder + "Pax.java");
    }

    @Test
    void forgetsAnExtensionAfterTheFileItBelongsTo() {
        Intake intake = tar(
                new TarBytes().pax("path", "One.java").add("x", "class One {}").add("Two.java", "class Two {}"));

        assertThat(pathsOf(intake)).containsExactly("One.java", "Two.java");
    }

    @Test
    @Tag("A01")
    void readsNamesThatLeadOutAsIfTheyStayedIn() {
        Intake intake = tar(new TarBytes().add("../../Net.java", SOLUTION).add("/etc/cron.d/x", ""));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes())
                .contains("Read as if they lay in the archive, though their names lead out of it: ../../Net.java,"
                        + " /etc/cron.d/x.");
    }

    @Test
    @Tag("A02")
    void leavesOutLinksAndDevices() {
        byte[] nothing = {};

        Intake intake = tar(new TarBytes()
                .add("Net.java", SOLUTION)
                .add("Hard.java", '1', nothing)
                .add("Soft.java", '2', nothing)
                .add("Char.java", '3', nothing)
                .add("Block.java", '4', nothing)
                .add("Pipe.java", '6', nothing));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly(
                        "Left out as no regular files: Block.java, Char.java, Pipe.java.",
                        "Left out as links, which are not followed: Hard.java, Soft.java.");
    }

    @Test
    @Tag("A06")
    void refusesTwoDifferentFilesOfOneNameAndTakesTheSameTwice() {
        Intake different = tar(new TarBytes().add("Net.java", SOLUTION).add("./Net.java", "class Other {}"));
        Intake same = tar(new TarBytes().add("Net.java", SOLUTION).add("./Net.java", SOLUTION));

        assertThat(reasonOf(different)).startsWith("It holds two different files called Net.java");
        assertThat(pathsOf(same)).containsExactly("Net.java");
    }

    @Test
    @Tag("A03")
    void refusesASparseFileWhoseHolesAreEndless() {
        Intake pax = tar(
                new TarBytes().pax("GNU.sparse.realsize", "9223372036854775807").add("Net.java", SOLUTION));
        Intake gnu = tar(new TarBytes().add("Net.java", 'S', SOLUTION.getBytes(UTF_8)));

        assertThat(List.of(reasonOf(pax), reasonOf(gnu)))
                .containsOnly("Net.java in ada.tar is packed as a sparse file, which is not taken. Pack it as zip.");
    }

    @Test
    @Tag("A05")
    void refusesANameOfMegabytes() {
        Intake intake = tar(new TarBytes().header("././@LongLink", 'L', 1 << 30));

        assertThat(reasonOf(intake))
                .isEqualTo("It lists too many files, or too long names. Hand in the sources alone, or unpack it.");
    }

    @Test
    void refusesWhatIsDamagedOrCutOff() {
        byte[] tar = new TarBytes().add("Net.java", SOLUTION).bytes();
        byte[] gzipped = TarBytes.gzip(tar);
        byte[] wrongSum =
                new TarBytes().add("Net.java", SOLUTION).add("Two.java", "").bytes();
        wrongSum[1_024] = 'X';

        assertThat(reasonOf(Handed.in("ada.tar", Arrays.copyOf(tar, 520)))).isEqualTo(DAMAGED);
        assertThat(reasonOf(Handed.in("ada.tar", Arrays.copyOf(gzipped, gzipped.length - 9))))
                .isEqualTo(DAMAGED);
        assertThat(reasonOf(Handed.in("ada.tar", wrongSum))).isEqualTo(DAMAGED);
        assertThat(reasonOf(tar(new TarBytes()
                        .add("Net.java", SOLUTION)
                        .pax("size", "-1")
                        .header("x", '0', 0))))
                .isEqualTo(DAMAGED);
        assertThat(reasonOf(tar(new TarBytes().add("x", 'x', "99 path=x\n".getBytes(UTF_8)))))
                .isEqualTo(DAMAGED);
    }

    @Test
    void refusesAGzipFileThatHoldsNoTar() {
        Intake intake = Handed.in("Net.java.gz", TarBytes.gzip(SOLUTION.getBytes(UTF_8)));

        assertThat(reasonOf(intake))
                .isEqualTo("Net.java.gz holds no tar archive. Pack the sources as zip, tar or tar.gz.");
    }

    @Test
    void neverFailsOnAnyChangedByte() {
        byte[] tar = new TarBytes()
                .pax("path", "hw/Net.java")
                .add("short", SOLUTION)
                .add("Other.java", "class Other {}")
                .bytes();

        for (int i = 0; i < tar.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = tar.clone();
                changed[i] ^= (byte) (1 << bit);
                Intake intake = Handed.in("ada.tar", changed);

                assertThat(intake.fold(Intake.Accepted::sources, refused -> List.of()))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    private static Intake tar(TarBytes tar) {
        return Handed.in("ada.tar", tar.bytes());
    }
}

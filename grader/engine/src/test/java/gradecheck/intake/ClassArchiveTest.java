package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.acceptedOf;
import static gradecheck.intake.Handed.pathsOf;
import static gradecheck.intake.Handed.reasonOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An archive given in place of a folder: of one submission or of a whole class, by the rules for folders. */
class ClassArchiveTest {

    private static final byte[] PACKED =
            new ZipBytes().add("hw/Net.java", SOLUTION).bytes();

    @TempDir
    Path folder;

    private final SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL);

    @Test
    void holdsSubmissionsOfEachKind() throws IOException {
        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes()
                        .add("ada/src/Net.java", SOLUTION)
                        .add("ben.java", SOLUTION)
                        .add("chloe.zip", PACKED)
                        .add("dora_7_assignsubmission_file_/hw.zip", PACKED)
                        .add(
                                "emil.tar.gz",
                                new TarBytes().add("Net.java", SOLUTION).gzipped())
                        .add("nobody/", "")
                        .add("README.md", "")
                        .add("__MACOSX/._ben.java", "")
                        .bytes());

        assertThat(entries)
                .extracting(Entry::id)
                .containsExactly("ada", "ben", "chloe", "dora_7_assignsubmission_file_", "emil", "nobody");
        assertThat(entries)
                .extracting(Entry::origin)
                .startsWith("class.zip/ada", "class.zip/ben.java", "class.zip/chloe.zip");
        assertThat(entries.stream().map(entry -> pathsOf(Handed.read(entry))))
                .containsExactly(
                        List.of("src/Net.java"),
                        List.of("ben.java"),
                        List.of("hw/Net.java"),
                        List.of("hw/Net.java"),
                        List.of("Net.java"),
                        List.of());
        assertThat(finder.leftOut()).containsExactly("README.md");
    }

    @Test
    void mayHoldTheFolderOfTheClass() throws IOException {
        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes()
                        .add("hw 1/ada/Net.java", SOLUTION)
                        .add("hw 1/ben/Net.java", SOLUTION)
                        .add("__MACOSX/hw 1/ada/._Net.java", "")
                        .bytes());

        assertThat(entries).extracting(Entry::origin).containsExactly("class.zip/hw 1/ada", "class.zip/hw 1/ben");
    }

    @Test
    @Tag("A02")
    void readsNoLinkAsASubmission() throws IOException {
        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes()
                        .add(new ZipBytes.File("ada.java", "/etc/passwd").mode(0120777))
                        .add("ben/Net.java", SOLUTION)
                        .bytes());

        assertThat(acceptedOf(Handed.read(entries.get(0))).sources()).isEmpty();
        assertThat(acceptedOf(Handed.read(entries.get(0))).notes())
                .containsExactly("Left out as links, which are not followed: ada.java.");
    }

    @Test
    @Tag("A04")
    void mayHaveMoreFilesThanOneSubmission() throws IOException {
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i < 60_000; i++) {
            zip.add("ada/node_modules/" + i, "").add("ben/node_modules/" + i, "");
        }

        List<Entry> entries = entriesOf("class.zip", zip.bytes());

        assertThat(entries).extracting(Entry::id).containsExactly("ada", "ben");
        assertThat(acceptedOf(Handed.read(entries.get(0))).notes())
                .containsExactly("Left out as not written by hand: node_modules/.");
    }

    @Test
    @Tag("A04")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void looksForSubmissionsNoDeeperThanFoldersAreNested() throws IOException {
        ZipBytes zip = new ZipBytes();
        String deep = "a/".repeat(10_000);
        for (int i = 0; i < 500; i++) {
            zip.list(new ZipBytes.File(deep + i + ".java", ""), 0);
        }

        List<Entry> entries = entriesOf("ada.zip", zip.bytes());

        assertThat(entries).extracting(Entry::id).containsExactly("ada");
    }

    @Test
    @Tag("A03")
    void readsNoMoreToTellAClassFromASubmissionThanOneMayHave() throws IOException {
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i < 600; i++) {
            zip.list(new ZipBytes.File("A" + i + ".java", "").size(250_000), 0);
        }

        List<Entry> entries = entriesOf("ada.zip", zip.bytes());

        assertThat(entries).hasSize(600);
    }

    @Test
    void leavesOutArchivesBelowThoseOfSubmissions() throws IOException {
        byte[] twice = new ZipBytes().add("hw.zip", PACKED).bytes();

        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes().add("ada.zip", twice).add("ben.zip", PACKED).bytes());

        assertThat(acceptedOf(Handed.read(entries.get(0))).notes())
                .containsExactly("Left out as archives in an archive: hw.zip.");
    }

    @Test
    void readsOneSubmissionAsIfItAloneHadBeenHandedIn() throws IOException {
        byte[] hostile = new ZipBytes()
                .add("Net.java", SOLUTION)
                .add("./Net.java", "class Net {}")
                .bytes();

        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes().add("ada.zip", hostile).add("ben.zip", PACKED).bytes());

        assertThat(reasonOf(Handed.read(entries.get(0)))).startsWith("It holds two different files called Net.java");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("hw/Net.java");
    }

    @Test
    @Tag("A06")
    void losesNoOtherSubmissionToOneWithTwoFilesOfOneName() throws IOException {
        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes()
                        .add("ada/x\\Net.java", "class Other {}")
                        .add("ada/x/Net.java", SOLUTION)
                        .add("ben/Net.java", SOLUTION)
                        .bytes());

        assertThat(reasonOf(Handed.read(entries.get(0))))
                .startsWith("It holds two different files called ada/x/Net.java");
        assertThat(pathsOf(Handed.read(entries.get(1)))).containsExactly("Net.java");
    }

    @Test
    void isOneSubmissionWhereAFolderWouldBe() throws IOException {
        for (ZipBytes single : List.of(
                new ZipBytes().add("Net.java", SOLUTION).add("Layer.java", "class Layer {}"),
                new ZipBytes().add("project/pom.xml", "").add("project/src/Net.java", SOLUTION),
                new ZipBytes().add("src/hw/Net.java", SOLUTION),
                new ZipBytes().add("a/b/Net.java", SOLUTION),
                new ZipBytes().add("hw/Net.java", "package hw; " + SOLUTION).add("Main.java", "class Main {}"),
                new ZipBytes().add("notes.pdf", ""))) {
            SubmissionFinder each = new SubmissionFinder(Handed.OFFICIAL);
            each.add(Files.write(folder.resolve("Ada Lovelace.zip"), single.bytes()));

            assertThat(each.entries())
                    .containsExactly(new Entry(
                            "Ada Lovelace", "Ada Lovelace", "Ada Lovelace.zip", folder.resolve("Ada Lovelace.zip")));
        }
    }

    @Test
    void takesOneSubmissionAsTarButAClassAsZipAlone() throws IOException {
        TarBytes single = new TarBytes().add("hw/Net.java", SOLUTION).add("hw/data.zip", '0', PACKED);
        TarBytes several = new TarBytes().add("ada/Net.java", SOLUTION).add("ben/Net.java", SOLUTION);
        TarBytes packedTwice = new TarBytes().add("hw.zip", '0', PACKED);
        Path path = Files.write(folder.resolve("class.tgz"), several.gzipped());

        assertThat(entriesOf("ada.tar.gz", single.gzipped()))
                .extracting(Entry::id)
                .containsExactly("ada");
        assertThat(entriesOf("ben.tgz", packedTwice.gzipped()))
                .extracting(Entry::id)
                .containsExactly("ada", "ben");
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(path))
                .withMessage(path + " holds several submissions, and of archives only zip is taken for a class. Unpack"
                        + " it, and give the folder.");
    }

    @Test
    void isASubmissionThatIsRefusedWhereItCannotBeRead() throws IOException {
        List<Entry> entries = entriesOf("ada.zip", "PK, but no more".getBytes(UTF_8));

        assertThat(reasonOf(Handed.read(entries.get(0))))
                .isEqualTo("ada.zip is damaged or was cut off. Pack it and hand it in again.");
    }

    @Test
    void liesBesideSourcesOfOthersInAFolder() throws IOException {
        Files.writeString(folder.resolve("ben.java"), SOLUTION);
        Files.write(folder.resolve("ada.zip"), PACKED);

        finder.add(folder);

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben");
    }

    @Test
    void liesInFoldersOfOthersBesideSources() throws IOException {
        Files.writeString(folder.resolve("ben.java"), SOLUTION);
        Files.write(Files.createDirectory(folder.resolve("ada")).resolve("hw.zip"), PACKED);

        finder.add(folder);

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben");
    }

    @Test
    void isDataOfASubmissionWhereItHoldsNoSources() throws IOException {
        Files.writeString(folder.resolve("Net.java"), SOLUTION);
        Files.write(
                folder.resolve("mnist.zip"),
                new ZipBytes().add("mnist.csv", "0").bytes());

        finder.add(folder);

        assertThat(finder.entries()).hasSize(1);
        assertThat(acceptedOf(Handed.read(finder.entries().get(0))).notes())
                .containsExactly("Left out as no Java source: mnist.zip.");
    }

    @Test
    void isReadWhereItIsAllThatAFolderHolds() throws IOException {
        Path ada = Files.createDirectories(folder.resolve("class/ada"));
        Path ben = Files.createDirectories(folder.resolve("class/ben"));
        Files.write(ada.resolve("hw.zip"), PACKED);
        Files.writeString(ada.resolve("README.txt"), "");
        Files.write(ben.resolve("hw.zip"), PACKED);
        Files.write(ben.resolve("hw2.zip"), PACKED);

        finder.add(folder.resolve("class"));
        Intake one = Handed.read(finder.entries().get(0));
        Intake two = Handed.read(finder.entries().get(1));

        assertThat(pathsOf(one)).containsExactly("hw/Net.java");
        assertThat(one.notes()).containsExactly("Left out as no Java source: README.txt.");
        assertThat(reasonOf(two))
                .isEqualTo(
                        "It holds no Java source and 2 archives, so which one counts is anyone's guess. Hand in one.");
    }

    @Test
    @Tag("A10")
    void takesTheNameFromTheOutermostEntryWhateverIsWrittenInside() throws IOException {
        List<Entry> entries = entriesOf(
                "class.zip",
                new ZipBytes()
                        .add("=cmd|x/ben.java", "// I am ben\n" + SOLUTION)
                        .add("<script>/Net.java", SOLUTION)
                        .add("CON/Net.java", SOLUTION)
                        .bytes());

        assertThat(entries).extracting(Entry::id).containsExactly("~3Cscript~3E", "~3Dcmd~7Cx", "~CON");
        assertThat(entries).extracting(Entry::name).containsExactly("<script>", "=cmd|x", "CON");
    }

    private List<Entry> entriesOf(String name, byte[] archive) throws IOException {
        finder.add(Files.write(folder.resolve(name), archive));
        return finder.entries();
    }
}

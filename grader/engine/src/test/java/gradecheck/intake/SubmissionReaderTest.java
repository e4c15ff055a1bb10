package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionReaderTest {

    private static final Official OFFICIAL = new Official(
            "course.Contract", Set.of("course.Contract", "course.Pass", "course.Table"), Set.of("Contract", "Pass"));

    @TempDir
    Path folder;

    private final SubmissionReader reader = new SubmissionReader(OFFICIAL);

    @Test
    void takesTheSourcesInTheOrderOfTheirPaths() throws IOException {
        write("src/b/B.java", "package b; class B {}");
        write("A.java", "class A {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources())
                .containsExactly(
                        new SourceFile("A.java", "class A {}"),
                        new SourceFile("src/b/B.java", "package b; class B {}"));
        assertThat(accepted.notes()).isEmpty();
    }

    @Test
    void leavesOutTests() throws IOException {
        write("Net.java", "class Net {}");
        write("NetTest.java", "import org.junit.jupiter.api.Test; class NetTest {}");
        write("src/test/java/Probe.java", "class Probe {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Net.java");
        assertThat(accepted.notes()).containsExactly("Left out as tests: NetTest.java, src/test/java/Probe.java.");
    }

    @Test
    void leavesOutEmptyFiles() throws IOException {
        write("Net.java", " \n");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).isEmpty();
        assertThat(accepted.notes()).containsExactly("Left out as empty: Net.java.");
    }

    @Test
    void leavesOutCopiesOfTheContract() throws IOException {
        write("course/Contract.java", "package course; public interface Contract { int changed(); }");
        write("course/Table.java", "package course; public class Table {}");
        write("course/Net.java", "package course; class Net implements Contract {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("course/Net.java");
        assertThat(accepted.notes())
                .containsExactly("Left out as copies of the contract, in favour of the official files:"
                        + " course/Contract.java, course/Table.java.");
    }

    @Test
    void leavesOutAContractThatWasMovedAndWhatBelongsToIt() throws IOException {
        write("hw/Contract.java", "package hw; interface Contract {}");
        write("hw/Pass.java", "package hw; record Pass() {}");
        write("hw/Table.java", "package hw; class Table {}");
        write("other/Pass.java", "package other; class Pass {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("hw/Table.java", "other/Pass.java");
    }

    @Test
    void keepsAnImplementationThatIsCalledLikeAnOfficialClassElsewhere() throws IOException {
        write("Pass.java", "class Pass implements course.Contract {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Pass.java");
    }

    @Test
    void keepsAFileThatIsNamedLikeTheContractAndDeclaresSomethingElse() throws IOException {
        write("Contract.java", "class Net implements course.Contract {}");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Contract.java");
    }

    @Test
    void leavesOutWhatToolsHaveLeft() throws IOException {
        write("Net.java", "class Net {}");
        write("target/generated/Old.java", "class Old {}");
        write(".git/hooks/Hook.java", "class Hook {}");
        write("module-info.java", "module m {}");
        write("._Net.java", "\0");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Net.java");
        assertThat(accepted.notes())
                .hasSize(2)
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Left out as not written by hand: ")
                        .contains(".git/", "target/"));
    }

    @Test
    void countsTenThousandOtherFilesQuicklyAndNamesThree() throws IOException {
        write("Net.java", "class Net {}");
        for (int i = 10_000; i < 20_000; i++) {
            write("data/" + i + ".csv", "");
        }

        long start = System.nanoTime();
        Intake.Accepted accepted = accepted();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);

        assertThat(accepted.notes())
                .singleElement()
                .asString()
                .startsWith("Left out as no Java source: data/1")
                .endsWith(".csv and 9997 more.");
        assertThat(duration).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void leavesOutASourceOfTenMegabytes() throws IOException {
        write("Net.java", "class Net {}");
        write("Large.java", "/".repeat(10_000_000));

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Net.java");
        assertThat(accepted.notes()).containsExactly("Left out as larger than 256 kB: Large.java.");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("Secret.java"), "class Secret {}");
        write("Net.java", "class Net {}");
        link("ada/Borrowed.java", outside.resolve("Secret.java"));
        link("ada/lib", outside);

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Net.java");
        assertThat(accepted.notes()).contains("Left out as links, which are not followed: Borrowed.java.");
    }

    @Test
    void refusesASubmissionThatIsALinkItself() throws IOException {
        Path secret = Files.writeString(folder.resolve("Secret.java"), "class Secret {}");
        link("mia.java", secret);

        Intake intake = reader.read(new Entry("mia", "mia", "mia.java", folder.resolve("mia.java")));

        assertThat(reasonOf(intake))
                .isEqualTo("mia.java is a link, and links are not followed. Put the file itself there.");
    }

    @Test
    void takesOfTenThousandSourcesTheImplementationAndWhatItMentions() throws IOException {
        write("Net.java", "class Net implements Contract { Helper helper; }");
        write("Helper.java", "import hw.util.Vec; class Helper {}");
        write("lib/hw/util/Vec.java", "package hw.util; public class Vec {}");
        for (int i = 0; i < 9_997; i++) {
            write("A" + i + ".java", "class {");
        }

        long start = System.nanoTime();
        Intake.Accepted accepted = accepted();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);

        assertThat(accepted.sources())
                .extracting(SourceFile::path)
                .containsExactly("Helper.java", "Net.java", "lib/hw/util/Vec.java");
        assertThat(accepted.notes())
                .containsExactly("Left out as not needed by the implementation, of more than 500 sources: A0.java,"
                        + " A1.java, A10.java and 9994 more.");
        assertThat(duration).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void takesTheFolderOfTheImplementationWholeWhereItIsSmall() throws IOException {
        write("hw/Net.java", "package hw; class Net implements Contract {}");
        write("hw/Other.java", "package hw; class Unmentioned { mine.One one; }");
        write("mine/One.java", "package mine; public class One {}");
        fill("old", 500);

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources())
                .extracting(SourceFile::path)
                .containsExactly("hw/Net.java", "hw/Other.java", "mine/One.java");
    }

    @Test
    void takesTheNearestOfSeveralCopiesOfWhatIsMentioned() throws IOException {
        write("now/src/hw/Net.java", "package hw; import util.*; class Net implements Contract { Vec v; Task t; }");
        for (String project : new String[] {"earlier/src", "now/src", "zuletzt/src"}) {
            write(project + "/util/Vec.java", "package util; public class Vec {}");
        }
        write("Vec.java", "class Vec {}");
        write("other/Vec.java", "package other; public class Vec {}");
        fill("old", 500);

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources())
                .extracting(SourceFile::path)
                .containsExactly("now/src/hw/Net.java", "now/src/util/Vec.java");
    }

    @Test
    void takesNoMoreThanFiveHundredSourcesTheNearestFirst() throws IOException {
        write("Net.java", "class Net implements Contract { A0 first; }");
        for (int i = 0; i < 600; i++) {
            write("A" + i + ".java", "class A" + i + " { A" + (i + 1) + " next; }");
        }

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources())
                .hasSize(500)
                .extracting(SourceFile::path)
                .contains("Net.java", "A0.java", "A498.java")
                .doesNotContain("A499.java");
    }

    @Test
    void takesTheSameSourcesInWhicheverOrderTheyWereWritten() throws IOException {
        write("Net.java", "class Net implements Contract { A7 first; }");
        fill("", 600);
        Intake.Accepted ascending = accepted();
        try (Stream<Path> files = Files.list(folder.resolve("ada"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (int i = 599; i >= 0; i--) {
            write("A" + i + ".java", "class A" + i + " {}");
        }
        write("Net.java", "class Net implements Contract { A7 first; }");

        Intake.Accepted descending = accepted();

        assertThat(descending).isEqualTo(ascending);
    }

    @Test
    void countsNoTestsAmongTheSources() throws IOException {
        write("src/main/java/Net.java", "class Net implements Contract {}");
        fill("src/main/java/more", 499);
        fill("src/test/java", 10);

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).hasSize(500);
    }

    @Test
    void refusesMoreThanFiveHundredSourcesOfWhichNoneIsAnImplementation() throws IOException {
        fill("", 501);

        Intake intake = read();

        assertThat(reasonOf(intake))
                .isEqualTo("It holds 501 Java files, of which none says that it implements Contract; at most 500 are"
                        + " taken.");
    }

    private void fill(String path, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write(path + "/A" + i + ".java", "class A" + i + " {}");
        }
    }

    @Test
    void refusesSourcesThatAreTooLargeTogether() throws IOException {
        for (int i = 0; i < 21; i++) {
            write("A" + i + ".java", " ".repeat(256 * 1024));
        }

        Intake intake = read();

        assertThat(reasonOf(intake)).isEqualTo("Its sources have more than 5242880 characters together.");
    }

    @Test
    void refusesASubmissionWhoseOnlySourceIsNoText() throws IOException {
        write("Net.java", "\0\0");

        Intake intake = read();

        assertThat(reasonOf(intake)).startsWith("Net.java is no text: it holds a NUL character at offset 0.");
    }

    @Test
    void takesTheOtherSourcesWhereOneIsNoText() throws IOException {
        write("Net.java", "class Net {}");
        write("Odd.java", "\0\0");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).extracting(SourceFile::path).containsExactly("Net.java");
        assertThat(accepted.notes()).singleElement().asString().startsWith("Odd.java is no text");
    }

    @Test
    void acceptsAFolderWithoutJava() throws IOException {
        write("report.pdf", "");

        Intake.Accepted accepted = accepted();

        assertThat(accepted.sources()).isEmpty();
        assertThat(accepted.notes()).containsExactly("Left out as no Java source: report.pdf.");
    }

    private Intake read() throws IOException {
        return reader.read(new Entry("ada", "ada", "ada", Files.createDirectories(folder.resolve("ada"))));
    }

    private Intake.Accepted accepted() throws IOException {
        return read().fold(accepted -> accepted, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static String reasonOf(Intake intake) {
        return intake.fold(accepted -> "accepted", Intake.Refused::reason);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("ada/" + path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(path), target);
        } catch (UnsupportedOperationException e) {
            Needs.nothingOf(List.of("This file system has no links."));
        }
    }
}

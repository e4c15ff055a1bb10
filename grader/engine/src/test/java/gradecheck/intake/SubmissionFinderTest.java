package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionFinderTest {

    private static final String SOLUTION = "public class Net implements Contract {}";
    private static final Official OFFICIAL =
            new Official("course.Contract", Set.of("course.Contract"), Set.of("Contract"));

    @TempDir
    Path folder;

    private final SubmissionFinder finder = new SubmissionFinder(OFFICIAL);

    @Test
    void takesEachEntryOfAFolderOfSubmissionsInTheOrderOfTheirNames() throws IOException {
        write("class/mia.java", SOLUTION);
        write("class/Ben Li/Net.java", SOLUTION);
        write("class/ada/src/main/java/hw/Net.java", "package hw; " + SOLUTION);

        finder.add(folder.resolve("class"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("Ben Li", "ada", "mia");
        assertThat(finder.entries()).extracting(Entry::name).containsExactly("Ben Li", "ada", "mia");
        assertThat(finder.entries()).extracting(Entry::origin).containsExactly("Ben Li", "ada", "mia.java");
        assertThat(finder.entries().get(2).location()).isEqualTo(new Location.OnDisk(folder.resolve("class/mia.java")));
        assertThat(finder.leftOut()).isEmpty();
    }

    @Test
    void leavesOutFilesBesideTheSubmissions() throws IOException {
        write("class/ada/Net.java", SOLUTION);
        write("class/README.md", "");
        write("class/.DS_Store", "");
        write("class/grades.xlsx", "");

        finder.add(folder.resolve("class"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada");
        assertThat(finder.leftOut()).containsExactly("README.md", "grades.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/A.java"})
    void takesAProjectAsASingleSubmission(String telltale) throws IOException {
        write("ada/" + telltale, "");
        write("ada/notes/more/Old.java", SOLUTION);

        finder.add(folder.resolve("ada"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada");
    }

    @Test
    void takesAFolderWhoseFoldersArePackagesAsASingleSubmission() throws IOException {
        write("ada/hw/one/Net.java", "/* mine */ package hw.one; " + SOLUTION);
        write("ada/hw/Helper.java", "package hw; class Helper {}");
        write("ada/Main.java", "class Main {}");

        finder.add(folder.resolve("ada"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada");
    }

    @Test
    void takesFoldersThatAreNoPackagesAsSubmissionsOfTheirOwn() throws IOException {
        write("class/ada/Net.java", SOLUTION);

        finder.add(folder.resolve("class"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada");
    }

    @Test
    void takesSeveralFilesWithOneImplementationAsOneSubmission() throws IOException {
        write("ada/Net.java", SOLUTION);
        write("ada/Layer.java", "class Layer {} // implements Contract {");
        write("ada/README.md", "");

        finder.add(folder.resolve("ada"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada");
        assertThat(finder.entries().get(0).location()).isEqualTo(new Location.OnDisk(folder.resolve("ada")));
    }

    @Test
    void takesSeveralFilesWithTwoImplementationsAsOneSubmissionEach() throws IOException {
        write("class/ada.java", SOLUTION);
        write("class/ben.java", SOLUTION);
        write("class/cleo.java", "class Nothing {}");

        finder.add(folder.resolve("class"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben", "cleo");
    }

    @Test
    void takesASingleFile() throws IOException {
        write("4711 ada.java", SOLUTION);

        finder.add(folder.resolve("4711 ada.java"));

        assertThat(finder.entries())
                .containsExactly(new Entry("4711 ada", "4711 ada", "4711 ada.java", folder.resolve("4711 ada.java")));
    }

    @Test
    void followsALinkThatIsGiven() throws IOException {
        write("class/ada.java", SOLUTION);
        write("class/ben.java", SOLUTION);
        write("chloe/Net.java", SOLUTION);
        Path course = Files.createSymbolicLink(folder.resolve("course"), folder.resolve("class"));
        Path latest = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("chloe"));

        finder.add(course);
        finder.add(latest);

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben", "latest");
        assertThat(finder.entries())
                .allSatisfy(entry -> assertThat(
                                Handed.acceptedOf(Handed.read(entry)).sources())
                        .hasSize(1));
    }

    @Test
    void callsAFileAsTheLinkThatIsGiven() throws IOException {
        write("store/4711", SOLUTION);
        Files.write(folder.resolve("store/4712"), new byte[] {1, 2, 3});
        Path ada = Files.createSymbolicLink(folder.resolve("ada.java"), folder.resolve("store/4711"));
        Path ben = Files.createSymbolicLink(folder.resolve("ben.zip"), folder.resolve("store/4712"));

        finder.add(ada);
        finder.add(ben);

        assertThat(finder.entries()).extracting(Entry::origin).containsExactly("ada.java", "ben.zip");
        assertThat(Handed.pathsOf(Handed.read(finder.entries().get(0)))).containsExactly("ada.java");
        assertThat(Handed.reasonOf(Handed.read(finder.entries().get(1)))).startsWith("ben.zip is no archive");
    }

    @Test
    void keepsIdsUniqueOverSeveralPaths() throws IOException {
        write("monday/ada/Net.java", SOLUTION);
        write("friday/Ada/Net.java", SOLUTION);

        finder.add(folder.resolve("monday"));
        finder.add(folder.resolve("friday"));

        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "Ada~2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.zip", "ada.tar.gz", "ada.RAR", "ada.7z"})
    void countsAnArchiveAsASubmissionSoThatItIsNotOverlooked(String name) throws IOException {
        write("class/" + name, "");

        finder.add(folder.resolve("class"));

        assertThat(finder.entries()).extracting(Entry::origin).containsExactly(name);
    }

    @Test
    void saysThatThereIsNothingAtAMissingPath() {
        Path missing = folder.resolve("nowhere");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(missing))
                .withMessage("There is nothing at " + missing + ". Give the path of a .java file, of an archive,"
                        + " or of a folder that holds such.");
    }

    @Test
    void saysThatAFolderIsEmpty() throws IOException {
        write("class/.gitkeep", "");
        Path empty = folder.resolve("class");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(empty))
                .withMessage(
                        empty + " is an empty folder. Give one that holds .java files, archives or folders of these.");
    }

    @Test
    void saysThatAFolderHoldsNoSubmission() throws IOException {
        write("class/README.md", "");
        write("class/package-info.java", "package course;");
        Path without = folder.resolve("class");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(without))
                .withMessage(without + " holds no submission: no folder, no .java file and no archive. Give the folder"
                        + " in which these lie.");
    }

    @Test
    void refusesAFileThatIsNoSource() throws IOException {
        write("notes.txt", "");
        Path file = folder.resolve("notes.txt");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> finder.add(file))
                .withMessage(file + " is neither a folder nor a .java file nor an archive.");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

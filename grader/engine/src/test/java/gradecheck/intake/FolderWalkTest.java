package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.acceptedOf;
import static gradecheck.intake.Handed.pathsOf;
import static gradecheck.intake.Handed.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders that hold more than ordinary files. */
class FolderWalkTest {

    @TempDir
    Path folder;

    @Test
    @Tag("A02")
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoPipe() throws Exception {
        Files.writeString(folder.resolve("Net.java"), SOLUTION);
        Handed.makePipe(folder.resolve("Pipe.java"));

        Intake intake = read();

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes()).containsExactly("Left out as no regular files: Pipe.java.");
    }

    @Test
    @Tag("A02")
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void opensNoPipeAmongTheSubmissionsOfAClass() throws Exception {
        Files.writeString(folder.resolve("ada.java"), SOLUTION);
        Handed.makePipe(folder.resolve("ben.java"));
        Handed.makePipe(folder.resolve("chloe.zip"));
        SubmissionFinder finder = new SubmissionFinder(Handed.OFFICIAL);
        Files.writeString(Files.createDirectory(folder.resolve("dora")).resolve("Net.java"), SOLUTION);

        finder.add(folder);
        finder.add(folder.resolve("chloe.zip"));

        assertThat(finder.entries().stream().map(entry -> reasonOf(Handed.read(entry))))
                .containsExactly(
                        "accepted",
                        "ben.java is not a regular file.",
                        "chloe.zip is not a regular file.",
                        "accepted",
                        "chloe.zip is not a regular file.");
    }

    @Test
    @Tag("A02")
    void takesAFileWithASecondNameAndSaysSo() throws IOException {
        Needs.linux();
        Path ada = Files.createDirectory(folder.resolve("ada"));
        Path elsewhere = Files.writeString(folder.resolve("Elsewhere.java"), SOLUTION);
        Files.createLink(ada.resolve("Net.java"), elsewhere);

        Intake intake = Handed.read(new Entry("ada", "ada", "ada", ada));

        assertThat(pathsOf(intake)).containsExactly("Net.java");
        assertThat(acceptedOf(intake).notes())
                .containsExactly("Files that the disk holds under another name, too (hard links): Net.java.");
    }

    @Test
    @Tag("A04")
    void looksNoDeeperThanThirtyTwoFolders() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/".repeat(40)));
        Files.writeString(deep.resolve("Deep.java"), SOLUTION);
        Files.writeString(folder.resolve("a/".repeat(31)).resolve("Net.java"), SOLUTION);

        Intake intake = read();

        assertThat(pathsOf(intake)).containsExactly("a/".repeat(31) + "Net.java");
        assertThat(intake.notes()).containsExactly("Left out as nested too deeply: " + "a/".repeat(32) + ".");
    }

    @Test
    @Tag("A04")
    void looksAtNoMoreThanAHundredThousandFiles() throws IOException {
        Path net = Files.writeString(folder.resolve("Net.java"), SOLUTION);
        BasicFileAttributes attributes = Files.readAttributes(net, BasicFileAttributes.class);
        FolderWalk walk = new FolderWalk(folder);
        for (int i = 0; i < 100_000; i++) {
            assertThat(walk.visitFile(folder.resolve("data"), attributes)).isEqualTo(FileVisitResult.CONTINUE);
        }

        FileVisitResult next = walk.visitFile(net, attributes);

        assertThat(next).isEqualTo(FileVisitResult.TERMINATE);
        assertThat(walk.collector().sources()).isEmpty();
        assertThat(walk.collector().remarks().sentences())
                .contains("Left out as beyond the limit of files: everything after the first 100000.");
    }

    @Test
    void saysWhatCannotBeRead() {
        FolderWalk walk = new FolderWalk(folder);

        FileVisitResult next = walk.visitFileFailed(folder.resolve("locked"), new AccessDeniedException("locked"));

        assertThat(next).isEqualTo(FileVisitResult.CONTINUE);
        assertThat(walk.collector().remarks().sentences()).containsExactly("Left out as unreadable: locked.");
    }

    @Test
    void saysThatAFolderCouldNotBeListedToItsEnd() throws IOException {
        FolderWalk walk = new FolderWalk(folder);
        Path sub = Files.createDirectory(folder.resolve("sub"));

        walk.visitFile(
                Files.writeString(folder.resolve("Net.java"), SOLUTION),
                Files.readAttributes(folder.resolve("Net.java"), BasicFileAttributes.class));
        walk.postVisitDirectory(sub, new IOException("it has changed"));

        assertThat(walk.collector().sources()).containsOnlyKeys("Net.java");
        assertThat(walk.collector().remarks().sentences()).containsExactly("Left out as unreadable: sub/.");
    }

    @Test
    void saysThatAFileIsGone() throws IOException {
        Path gone = folder.resolve("Net.java");
        SubmissionReader reader = new SubmissionReader(Handed.OFFICIAL);
        Listing listing = new Listing();
        listing.add("Net.java", Listing.Kind.FILE, Content.of(gone, 5));

        Intake intake = reader.read(new Entry("ada", "ada", "ada", new Location.ArchivedFolder(listing)));

        assertThat(reasonOf(intake)).isEqualTo("ada cannot be read; check its permissions.");
        assertThat(intake.notes()).isEqualTo(List.of("Left out as unreadable: Net.java."));
    }

    private Intake read() {
        return Handed.read(new Entry("ada", "ada", "ada", folder));
    }
}

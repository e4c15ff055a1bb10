package gradecheck.intake;

import static gradecheck.intake.Handed.SOLUTION;
import static gradecheck.intake.Handed.pathsOf;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.platform.Layout;
import gradecheck.result.HandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClonesTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void ofGitHubClassroomAreCalledAfterTheirFolder(Download.Form form) throws IOException {
        SubmissionFinder finder = new Download("net-from-scratch-submissions")
                .add("net-from-scratch-team-a1/src/main/java/hw/Net.java", SOLUTION)
                .add("net-from-scratch-team-a1/.git/config", "")
                .add("net-from-scratch-team-b/Net.java", SOLUTION)
                .add("net-from-scratch-team-b/.git/config", "")
                .add("grades.csv", "")
                .found(temporary, form, Layout.AUTO);

        List<Entry> entries = finder.entries();

        assertThat(finder.recognised()).containsExactly("clones of GitHub Classroom, 2 students");
        assertThat(entries).extracting(Entry::id).containsExactly("team-a1", "team-b");
        assertThat(entries.get(0).handIn()).isEqualTo(new HandIn("github", "team-a1", "", "", false));
        assertThat(pathsOf(Handed.read(entries.get(0)))).containsExactly("src/main/java/hw/Net.java");
    }

    @Test
    void elsewhereHaveTheirBeginningInCommon() throws IOException {
        List<Entry> entries = new Download("clones")
                .add("hw-1-ada/Net.java", SOLUTION)
                .add("hw-1-ada/.git/config", "")
                .add("hw-1-ben-li/Net.java", SOLUTION)
                .add("hw-1-ben-li/.git", "gitdir: ../.git/worktrees/ben")
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("ada", "ben-li");
        assertThat(entries).extracting(entry -> entry.handIn().platform()).containsOnly("github");
    }

    @ParameterizedTest
    @EnumSource(Download.Form.class)
    void ofClassroom50AreMarked(Download.Form form) throws IOException {
        SubmissionFinder finder = new Download("2026-02-01")
                .add("ml1-hw1-ada/Net.java", SOLUTION)
                .add("ml1-hw1-ada/.git/config", "")
                .add("ml1-hw1-ada/.classroom50.yml", "")
                .add("ml1-hw1-ben-li/Net.java", SOLUTION)
                .add("ml1-hw1-ben-li/.git/config", "")
                .add("scores.csv", "")
                .found(temporary, form, Layout.AUTO);

        assertThat(finder.recognised()).containsExactly("clones of Classroom 50, 2 students");
        assertThat(finder.entries()).extracting(Entry::id).containsExactly("ada", "ben-li");
        assertThat(finder.entries().get(1).handIn()).isEqualTo(new HandIn("classroom50", "ben-li", "", "", false));
    }

    @Test
    void areNoneWithoutGit() throws IOException {
        List<Entry> entries = new Download("class")
                .add("hw1-ada/Net.java", SOLUTION)
                .add("hw1-ada/.git/config", "")
                .add("hw1-ben/Net.java", SOLUTION)
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("hw1-ada", "hw1-ben");
    }

    @Test
    void areNoneWithoutACommonBeginning() throws IOException {
        List<Entry> entries = new Download("class")
                .add("ada-1/Net.java", SOLUTION)
                .add("ada-1/.git/config", "")
                .add("ben-1/Net.java", SOLUTION)
                .add("ben-1/.git/config", "")
                .entries(temporary, Download.Form.FOLDER);

        assertThat(entries).extracting(Entry::id).containsExactly("ada-1", "ben-1");
    }
}

package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads what a test hands in. */
final class Handed {

    static final String SOLUTION = "public class Net implements Contract {}";

    static final Official OFFICIAL = new Official("course.Contract", Set.of("course.Contract"), Set.of("Contract"));

    private Handed() {}

    /** Puts a pipe there, at which a reader waits for a writer. */
    static void makePipe(Path path) throws IOException, InterruptedException {
        Needs.programs("mkfifo");
        Process process = new ProcessBuilder("mkfifo", path.toString()).start();
        assertThat(process.waitFor()).isZero();
    }

    /** Hands in a file of that name. */
    static Intake in(Path folder, String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return read(new Entry("ada", "ada", name, file));
    }

    /** Hands in a file of that name, without touching the disk. */
    static Intake in(String name, byte[] bytes) {
        return read(new Entry("ada", "ada", name, new Location.NamedFile(name, Content.of(bytes))));
    }

    static Intake read(Entry entry) {
        return new SubmissionReader(OFFICIAL).read(entry);
    }

    static List<String> pathsOf(Intake intake) {
        return acceptedOf(intake).sources().stream().map(SourceFile::path).toList();
    }

    static Intake.Accepted acceptedOf(Intake intake) {
        return intake.fold(accepted -> accepted, refused -> {
            throw new AssertionError(refused);
        });
    }

    static String reasonOf(Intake intake) {
        return intake.fold(accepted -> "accepted", Intake.Refused::reason);
    }
}

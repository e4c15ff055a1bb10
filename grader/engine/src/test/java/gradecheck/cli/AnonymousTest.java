package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnonymousTest {

    private static final String HOME = "user.home";

    @TempDir
    private Path temporary;

    private final String home = System.getProperty(HOME);

    @BeforeEach
    void moveHome() {
        System.setProperty(HOME, temporary.resolve("home").toString());
    }

    @AfterEach
    void moveBack() {
        System.setProperty(HOME, home);
    }

    @Test
    void noNameIsLeftInAnyFileOrOnTheScreen() throws IOException {
        Path submissions = temporary.resolve("class");
        for (String name : List.of("wunderlich", "zabolotny")) {
            Files.writeString(Files.createDirectories(submissions.resolve(name)).resolve("A.java"), "class A {");
        }
        Files.writeString(submissions.resolve("brzezinska.java"), "class A {");
        Files.writeString(submissions.resolve("okonkwo.zip"), "no archive");
        Files.createSymbolicLink(submissions.resolve("quispe.java"), submissions.resolve("brzezinska.java"));
        Path out = temporary.resolve("out");

        Run run = Run.of("grade", submissions, "--out", out, "--anonymous");
        Run again = Run.of("grade", submissions, "--out", out, "--anonymous");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("3 did not compile").containsPattern("student-[0-9a-f]{12}");
        assertThat(again.out().lines().limit(3))
                .containsExactlyElementsOf(run.out().lines().limit(3).toList());
        assertThat(run.out() + run.err() + texts(out))
                .doesNotContain("wunderlich", "zabolotny", "brzezinska", "okonkwo", "quispe");
        assertThat(temporary.resolve("home/.gradecheck/pseudonyms.key")).isRegularFile();
    }

    @Test
    void noNamesOfAnEarlierRunStayBesideThem() throws IOException {
        Path submission = Files.createDirectories(temporary.resolve("wunderlich"));
        Files.writeString(submission.resolve("A.java"), "class A {");
        Path out = temporary.resolve("out");
        Run.of("grade", submission, "--out", out);

        Run run = Run.of("grade", submission, "--out", out, "--anonymous");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(out + " holds results under students' names");
    }

    private static String texts(Path folder) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                texts.append(folder.relativize(file)).append(' ');
                texts.append(Files.isRegularFile(file) ? Files.readString(file) : "")
                        .append('\n');
            }
        }
        return texts.toString();
    }
}

package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code gradecheck}, with a Maven and a Java that only play at it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path temporary;

    private Path project;
    private Path jar;
    private String tells;

    @BeforeEach
    void prepare() throws IOException {
        project = Files.createDirectory(temporary.resolve("a course"));
        jar = project.resolve("grader/engine/target/gradecheck.jar");
        executable(project.resolve("gradecheck"), Files.readString(Run.PROJECT.resolve("gradecheck")));
        tells = "echo \"$*\" >>'" + temporary + "/javas'; ";
        program("java", "echo java ran");
        for (String folder : new String[] {"src/main", "grader/engine/src/main", "student-template/src"}) {
            Files.createDirectories(project.resolve(folder));
        }
        for (String pom : new String[] {"pom.xml", "student-template/pom.xml", "grader/engine/pom.xml"}) {
            Files.writeString(project.resolve(pom), "<project/>");
        }
    }

    @Test
    void buildsOnceAndThenRuns() throws Exception {
        program("mvn", "echo built >>'" + temporary + "/builds'; " + WRITES_BOTH);

        assertThat(run()).isEqualTo(0);
        assertThat(run()).isEqualTo(0);

        assertThat(temporary.resolve("said")).content().contains("java ran").doesNotContain("building");
        assertThat(temporary.resolve("builds")).hasContent("built");
    }

    @Test
    void leavesNothingOfABuildThatFails() throws Exception {
        program("mvn", WRITES_BOTH + "; echo '[ERROR] no disk'; exit 1");

        assertThat(run()).isEqualTo(70);

        assertThat(jar).doesNotExist();
        assertThat(temporary.resolve("said")).content().contains("no disk", "the build failed");
    }

    @Test
    void leavesNothingOfABuildThatIsInterrupted() throws Exception {
        program("mvn", WRITES_BOTH + "; touch '" + temporary + "/begun'; sleep 1");
        Process process = start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(temporary.resolve("begun")) && System.nanoTime() < end) {
            Thread.sleep(10);
        }

        process.destroy();

        assertThat(process.waitFor()).isEqualTo(75);
        assertThat(jar).doesNotExist();
    }

    @Test
    void startsFromAnArchiveOfClassesThatItMakesOnce() throws Exception {
        program("mvn", WRITES_BOTH);
        program(
                "java",
                tells
                        + "for option; do case $option in -XX:ArchiveClassesAtExit=*) echo x >\"${option#*=}\";;"
                        + " -Dgradecheck.recorded-archives=*) echo x >\"${option#*=}/worker.jsa\";"
                        + " echo x >\"${option#*=}/compiler.jsa\"; esac; done");

        assertThat(run()).isEqualTo(0);
        // The same Java, of which something on the machine now knows another name.
        Files.createLink(temporary.resolve("link"), temporary.resolve("java"));
        assertThat(run()).isEqualTo(0);

        assertThat(Files.readAllLines(temporary.resolve("javas")))
                .filteredOn(line -> line.contains("ArchiveClassesAtExit"))
                .hasSize(1);
        Path archives = archives().get(0);
        assertThat(archives).isDirectoryContaining("glob:**/worker.jsa").isDirectoryContaining("glob:**/compiler.jsa");
        assertThat(lastOf("javas"))
                .contains(
                        "-XX:SharedArchiveFile=" + archives,
                        "-Dgradecheck.archives=" + archives,
                        "-jar " + jar + " --version");
    }

    @Test
    void startsWithoutAnArchiveWhereJavaCannotUseTheOneItMade() throws Exception {
        program("mvn", WRITES_BOTH);
        program(
                "java",
                tells
                        + "for option; do case $option in -XX:ArchiveClassesAtExit=*) echo half >\"${option#*=}\";;"
                        + " -Xshare:on) exit 1; esac; done");

        assertThat(run()).isEqualTo(0);
        assertThat(run()).isEqualTo(0);

        assertThat(Files.readAllLines(temporary.resolve("javas")))
                .filteredOn(line -> line.contains("ArchiveClassesAtExit"))
                .hasSize(1);
        assertThat(lastOf("javas")).doesNotContain("SharedArchiveFile").contains("-jar " + jar + " --version");
    }

    @Test
    void keepsNoArchiveFromWhichNothingCanBeGraded() throws Exception {
        program("mvn", WRITES_BOTH);
        program(
                "java",
                "for option; do case $option in -Dgradecheck.recorded-archives=*)"
                        + " echo half >\"${option#*=}/worker.jsa\"; echo half >\"${option#*=}/compiler.jsa\"; exit 0; esac; done;"
                        + " case $* in *grade*isolation=verified*) exit 70; esac");

        assertThat(run()).isEqualTo(0);

        assertThat(archives().get(0))
                .isDirectoryNotContaining("glob:**/worker.jsa")
                .isDirectoryNotContaining("glob:**/compiler.jsa");
    }

    @Test
    void makesOthersForAnotherJava() throws Exception {
        program("mvn", WRITES_BOTH);
        program(
                "java",
                "for option; do case $option in -XX:ArchiveClassesAtExit=*) echo x >\"${option#*=}\"; esac; done");
        assertThat(run()).isEqualTo(0);
        program("java", tells);

        assertThat(run()).isEqualTo(0);

        assertThat(archives()).hasSize(2);
        assertThat(lastOf("javas")).doesNotContain("SharedArchiveFile");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith("archives-"))
                    .toList();
        }
    }

    private String lastOf(String file) throws IOException {
        List<String> lines = Files.readAllLines(temporary.resolve(file));
        return lines.get(lines.size() - 1);
    }

    private static final String WRITES_BOTH = "mkdir -p reference/target grader/engine/target; "
            + "touch reference/target/backpropagation.jar grader/engine/target/gradecheck.jar";

    private int run() throws IOException, InterruptedException {
        return start().waitFor();
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        project.resolve("gradecheck").toString(), "--version")
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_HOME");
        environment.put("PATH", temporary + ":" + environment.get("PATH"));
        return builder.start();
    }

    private void program(String name, String body) throws IOException {
        executable(temporary.resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

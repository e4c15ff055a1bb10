package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types into a real bash, which has read the script as its start-up file. */
final class CompletionCommandTest {

    private static final String INSERT_ALL = "\u001b*";
    private static final String ECHO_IT = "\u0001echo \u0005\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gradecheck", "./gradecheck", "/opt/gradecheck/gradecheck"})
    void completesAllCommandsHoweverTheLauncherIsCalled(String launcher) throws Exception {
        Needs.programs("bash");

        List<String> words = completed(launcher + " ");

        assertThat(words)
                .startsWith(launcher)
                .hasSameElementsAs(
                        Stream.concat(Stream.of(launcher), HelpTest.commands()).toList());
    }

    @Test
    void completesTheNameOfAnOption() throws Exception {
        Needs.programs("bash");

        assertThat(completed("./gradecheck grade --iso")).containsExactly("./gradecheck", "grade", "--isolation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "check", "watch", "verify"})
    void completesTheTiersOfIsolation(String command) throws Exception {
        Needs.programs("bash");

        assertThat(completed("./gradecheck " + command + " --isolation "))
                .containsExactlyInAnyOrder("./gradecheck", command, "--isolation", "auto", "strict", "verified");
    }

    @Test
    void completesNamesOfFiles() throws Exception {
        Needs.programs("bash");
        Files.createDirectories(folder.resolve("my submissions"));

        assertThat(completed("./gradecheck grade --out my")).endsWith("my", "submissions");
    }

    @Test
    void servesZshByTheSameScript() {
        Run bash = Run.of("completion", "bash");
        Run zsh = Run.of("completion", "ZSH");

        assertThat(List.of(bash.code(), zsh.code())).containsOnly(0);
        assertThat(zsh.out()).isEqualTo(bash.out()).contains("autoload -U +X bashcompinit && bashcompinit");
    }

    @Test
    void refusesAShellThatItDoesNotKnow() {
        Run fish = Run.of("completion", "fish");
        Run none = Run.of("completion");

        assertThat(fish.code()).isEqualTo(2);
        assertThat(fish.out()).isEmpty();
        assertThat(fish.err())
                .contains("expected one of [BASH, ZSH] (case-insensitive) but was 'fish'. See gradecheck completion")
                .hasLineCount(1);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("Missing required parameter: 'SHELL'");
    }

    /** {@return the words of a line after bash has put in all there is to complete it} */
    private List<String> completed(String typed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), Run.of("completion", "bash").out());
        Path keys = Files.writeString(folder.resolve("keys"), typed + INSERT_ALL + ECHO_IT);
        Path screen = folder.resolve("screen");
        ProcessBuilder bash = new ProcessBuilder("bash", "--noprofile", "--rcfile", script.toString(), "-i")
                .directory(folder.toFile())
                .redirectInput(keys.toFile())
                .redirectOutput(screen.toFile())
                .redirectError(folder.resolve("complaints").toFile());
        bash.environment().put("INPUTRC", "/dev/null");
        bash.environment().put("TERM", "dumb");
        Process process = bash.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return List.of(Files.readString(screen).strip().split("\\s+"));
    }
}

package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.wire.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassArchivesTest {

    private static final Limit LIMIT = Limit.ofCpu(Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    private Sandbox recording() {
        return Sandbox.open(Isolation.VERIFIED, new ClassArchives(Optional.empty(), Optional.of(folder)));
    }

    private Sandbox using(Isolation wanted) {
        return Sandbox.open(wanted, new ClassArchives(Optional.of(folder), Optional.empty()));
    }

    private static void asksSomething(Sandbox sandbox) {
        try (Child child = sandbox.start(Program.WORKER)) {
            assertThat(child.ask(Kind.LOAD, List.of(), LIMIT)).isInstanceOf(Exchange.Answer.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void aProgramStartsFromTheClassesThatOneLikeItLoaded(Tier tier) {
        Needs.linux();
        Needs.sandbox(tier).close();
        try (Sandbox sandbox = recording()) {
            asksSomething(sandbox);
        }
        assertThat(folder.resolve("worker.jsa")).isNotEmptyFile();

        try (Sandbox sandbox = using(tier == Tier.STRICT ? Isolation.STRICT : Isolation.VERIFIED);
                Child child = sandbox.start(Program.WORKER)) {
            assertThat(child.isAlive()).isTrue();
            assertThat(ProcessHandle.current().descendants())
                    .anySatisfy(process -> assertThat(mapped(process)).contains("worker.jsa"));
        }
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void anArchiveThatDoesNotFitIsPassedOver(Tier tier) throws IOException {
        Needs.sandbox(tier).close();
        Files.writeString(folder.resolve("worker.jsa"), "of another Java");

        try (Sandbox sandbox = using(tier == Tier.STRICT ? Isolation.STRICT : Isolation.VERIFIED)) {
            asksSomething(sandbox);
        }
    }

    @Test
    void anArchiveThatCannotBeReadIsDoneWithout() throws IOException {
        Files.createSymbolicLink(folder.resolve("worker.jsa"), Path.of("/proc/self/mem"));

        try (Sandbox sandbox = using(Isolation.VERIFIED)) {
            asksSomething(sandbox);
        }
    }

    @Test
    void whatWasAskedNothingHasNothingToRecord() {
        try (Sandbox sandbox = recording()) {
            sandbox.start(Program.WORKER).close();
        }

        assertThat(folder).isEmptyDirectory();
    }

    private static String mapped(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/maps"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

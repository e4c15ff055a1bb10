package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.wire.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxTest {

    private static final Limit LIMIT = Limit.ofCpu(Duration.ofSeconds(10));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<?> reached(Sandbox sandbox) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "secret");
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Child probe = sandbox.start(Program.PROBE)) {
            Exchange exchange = probe.ask(Kind.PROBE, List.of(file.toString(), listener.getLocalPort()), LIMIT);
            assertThat(exchange).isInstanceOf(Exchange.Answer.class);
            return (List<?>) Objects.requireNonNull(((Exchange.Answer) exchange).value());
        }
    }

    @Test
    void nothingIsWithinReachInTheStrictTier() throws IOException {
        try (Sandbox sandbox = Needs.sandbox(Tier.STRICT)) {
            assertThat(reached(sandbox)).isEmpty();
        }
    }

    @Test
    void theProbeSeesWhatIsWithinReachWhereNoWallsAre() throws IOException {
        Needs.linux();
        try (Sandbox sandbox = Needs.sandbox(Tier.VERIFIED)) {
            assertThat(reached(sandbox).stream().map(Object::toString))
                    .contains(
                            "it read a file of the grader",
                            "it connected to a port of this machine",
                            "it wrote a file in /tmp",
                            "it started a process",
                            "it saw the processes of the machine")
                    .noneMatch(each -> each.contains("variable"));
        }
    }

    @Test
    void livesInNamespacesOfItsOwnInTheStrictTier() throws IOException {
        try (Sandbox sandbox = Needs.sandbox(Tier.STRICT)) {
            sandbox.start(Program.WORKER);
            ProcessHandle innermost = ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.children().findAny().isEmpty())
                    .findFirst()
                    .orElseThrow();

            for (String kind : List.of("user", "pid", "net", "ipc", "uts", "mnt")) {
                assertThat(namespace(innermost, kind)).isNotEqualTo(namespace(ProcessHandle.current(), kind));
            }
        }
    }

    private static String namespace(ProcessHandle process, String kind) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "ns", kind))
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void handsNoVariableOfTheGradersOn(Tier tier) throws IOException {
        Needs.linux();
        Set<String> own = System.getenv().keySet();
        List<String> seen = new ArrayList<>();

        try (Sandbox sandbox = Needs.sandbox(tier)) {
            sandbox.start(Program.COMPILER);
            for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
                String environment = Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ"));
                Stream.of(environment.split("\0"))
                        .map(variable -> variable.replaceFirst("=.*", ""))
                        .forEach(seen::add);
            }
        }

        assertThat(own).contains("PATH");
        assertThat(seen)
                .isNotEmpty()
                .isSubsetOf("", "LD_LIBRARY_PATH", "MALLOC_ARENA_MAX", "PWD", "OLDPWD", "SHLVL", "_");
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void aProcessOutlivesTheThreadThatAskedForIt(Tier tier) throws InterruptedException {
        try (Sandbox sandbox = Needs.sandbox(tier)) {
            List<Child> started = new CopyOnWriteArrayList<>();
            Thread thread = new Thread(() -> started.add(sandbox.start(Program.WORKER)));
            thread.start();
            thread.join();
            Thread.sleep(300);

            assertThat(started).singleElement().matches(Child::isAlive);
        }
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void nothingIsLeftOfAProcessThatWasEnded(Tier tier) throws InterruptedException {
        try (Sandbox sandbox = Needs.sandbox(tier)) {
            Child child = sandbox.start(Program.WORKER);

            child.kill();

            assertThat(child.outlives(Duration.ofSeconds(1))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void closingEndsEveryProcessAndRemovesTheFolder(Tier tier) throws InterruptedException, IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = list(temporary);
        Child child;
        try (Sandbox sandbox = Needs.sandbox(tier)) {
            child = sandbox.start(Program.WORKER);
        }

        assertThat(child.outlives(Duration.ofSeconds(1))).isFalse();
        assertThat(list(temporary)).isEqualTo(before);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void nothingIsLeftOfAProcessThatIsEndedWhileItStarts() throws InterruptedException {
        Needs.sandbox(Tier.STRICT).close();
        for (int delay = 0; delay < 20; delay++) {
            Sandbox sandbox = Sandbox.open(Isolation.STRICT, Program.COMPILER);
            Thread.sleep(delay);

            sandbox.close();
        }

        String folders =
                Path.of(System.getProperty("java.io.tmpdir"), "gradecheck-").toString();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(folders));
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void manyProcessesLiveSideBySide(Tier tier) {
        try (Sandbox sandbox = Needs.sandbox(tier)) {
            List<Child> children = Stream.generate(() -> sandbox.start(Program.WORKER))
                    .limit(6)
                    .toList();

            assertThat(children).allMatch(Child::isAlive);
        }
    }
}

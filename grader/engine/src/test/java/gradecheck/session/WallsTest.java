package gradecheck.session;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.sandbox.Tier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What the walls of the strict tier stop by themselves, where nobody has looked at the code before. Each attack is
 * tried where no walls are as well, and succeeds there: so it is the walls that stop it.
 */
class WallsTest {

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static TrialSessions without;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static TrialSessions behind;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ServerSocket listener;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Process victim;

    @BeforeAll
    static void openBoth() {
        behind = new TrialSessions(Tier.STRICT);
        without = new TrialSessions(Tier.VERIFIED);
    }

    @AfterAll
    static void closeBoth() {
        for (TrialSessions each : new TrialSessions[] {behind, without}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(folder.resolve("other"), "the work of another student");
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        victim = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void remove() throws IOException {
        listener.close();
        victim.destroyForcibly();
    }

    @ParameterizedTest
    @FieldSource("gradecheck.session.Attack#ALL")
    void stopWhatSucceedsWithoutThem(Attack attack) {
        String confined = outcome(behind, attack);
        boolean harmed = !victim.isAlive() || Files.exists(folder.resolve("left"));
        String free = outcome(without, attack);

        assertThat(confined).containsPattern("(?m)^stopped by").contains(attack.stopped());
        assertThat(harmed).isFalse();
        assertThat(free).containsPattern("(?m)^reached");
    }

    @Test
    void letNoLibraryInThatLiesElsewhere() throws IOException {
        Path library = Path.of(System.getProperty("java.home"), "lib", "librmi.so");
        Files.copy(library, folder.resolve("other.so"));
        // From Java 24 on the virtual machine itself refuses.
        String refused = Runtime.version().feature() < 24 ? "UnsatisfiedLinkError" : "IllegalCallerException";
        Attack attack = new Attack("R12", "loads a library", refused, """
                System.load("FOLDER/other.so");
                return "";""");

        assertThat(outcome(behind, attack)).startsWith("stopped by").contains(attack.stopped());
        // From Java 24 on the virtual machine itself refuses.
        assertThat(outcome(without, attack))
                .startsWith(
                        Runtime.version().feature() < 24 ? "reached" : "stopped by java.lang.IllegalCallerException");
    }

    @Test
    void countThreadsForEachSubmissionAlone() {
        Attack thirty = new Attack("D08", "starts threads", "", """
                for (int i = 0; i < 30; i++) {
                    rest();
                }
                return 30;""");
        List<Session> sessions =
                Stream.generate(() -> behind.open(thirty.members())).limit(4).toList();

        sessions.forEach(session -> TrialSessions.subject(session).one(3));
        List<String> came =
                sessions.stream().map(session -> session.output().text()).toList();
        sessions.forEach(Session::close);

        assertThat(came).containsOnly("reached 30");
    }

    @Test
    void keepTheConversationInStepWhenThreadsRunOut() {
        Attack bomb = Attack.ALL.stream()
                .filter(attack -> attack.id().equals("D08"))
                .findFirst()
                .orElseThrow();
        try (Session session = behind.open(bomb.members())) {
            Trial trial = TrialSessions.subject(session);

            List<Double> answers = List.of(trial.one(1), trial.one(2), trial.one(3));

            assertThat(answers).containsExactly(1.0, 2.0, 3.0);
            assertThat(session.output().text()).startsWith("stopped by");
        }
    }

    private String outcome(TrialSessions sessions, Attack attack) {
        String members = attack.members()
                .replace("FOLDER", folder.toString())
                .replace("ASSIGNMENT", Objects.requireNonNull(System.getProperty("gradecheck.assignment")))
                .replace("GRADER", Long.toString(ProcessHandle.current().pid()))
                .replace("VICTIM", Long.toString(victim.pid()))
                .replace("PORT", Integer.toString(listener.getLocalPort()));
        try (Session session = sessions.open(members)) {
            double answer = TrialSessions.subject(session).one(3);
            assertThat(answer).isEqualTo(3);
            return session.output().text();
        }
    }
}

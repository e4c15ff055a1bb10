package gradecheck.probe;

import gradecheck.service.Service;
import gradecheck.wire.Channel;
import gradecheck.wire.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entry point of the process that tries to get out. */
public final class ProbeMain implements Service {

    /** What the sandbox itself sets, so that the virtual machine starts; PWD is bubblewrap's. */
    private static final Set<String> EXPECTED_VARIABLES = Set.of("LD_LIBRARY_PATH", "MALLOC_ARENA_MAX", "PWD");

    private static final List<String> PLACES_TO_WRITE = List.of("/", "/tmp", "/app", "/dev", "/dev/shm", "/home", ".");

    private final List<Object> reached = new ArrayList<>();

    private ProbeMain() {}

    /**
     * Tries what it is asked to.
     *
     * @param args as {@link Service#run} takes them
     */
    public static void main(String[] args) {
        Service.run(new ProbeMain(), Channel.MAX_ANSWER_BYTES, args);
    }

    /**
     * Tries to read, to write, to connect, to start a process and to look around.
     *
     * @param kind a probe
     * @param value [path of a file of the grader, port on which it listens]
     * @return what succeeded, a clause each
     */
    @Override
    public List<Object> handle(Kind kind, @Nullable Object value) {
        if (kind != Kind.PROBE) {
            throw new IllegalStateException("a probe is not asked for " + kind);
        }
        List<?> targets = (List<?>) Objects.requireNonNull(value);
        attempt("it read a file of the grader", () -> Files.readAllBytes(Path.of((String) targets.get(0))));
        attempt("it connected to a port of this machine", () -> connect((Integer) targets.get(1)));
        for (String place : PLACES_TO_WRITE) {
            attempt(
                    "it wrote a file in " + place,
                    () -> Files.delete(Files.createTempFile(Path.of(place), "gradecheck", "")));
        }
        for (String command : List.of(System.getProperty("java.home") + "/bin/java", "/bin/sh")) {
            attempt(
                    "it started a process",
                    () -> new ProcessBuilder(command).start().destroyForcibly());
        }
        attempt("it saw the processes of the machine", () -> Files.readString(Path.of("/proc/self/status")));
        System.getenv().keySet().stream()
                .filter(variable -> !EXPECTED_VARIABLES.contains(variable))
                .forEach(variable -> reached.add("it saw the environment variable " + variable));
        return reached;
    }

    private static void connect(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 500);
        }
    }

    private void attempt(String success, Attempt attempt) {
        try {
            attempt.run();
            reached.add(success);
        } catch (IOException | LinkageError e) {
            // As it should be; parts of the Java runtime cannot even be initialised without what they are for.
        }
    }

    @Override
    public List<Object> describe(Throwable thrown) {
        return List.of(thrown.toString());
    }

    /** Something that must not succeed. */
    private interface Attempt {
        void run() throws IOException;
    }
}

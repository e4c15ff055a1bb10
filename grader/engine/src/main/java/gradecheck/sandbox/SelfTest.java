package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import gradecheck.wire.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tries the walls before anyone is put behind them: a probe in the place of a student's code must answer, must not
 * reach a file, a port, a variable or a process of ours, and must be gone when it is killed.
 */
final class SelfTest {

    private static final Limit LIMIT = Limit.ofCpu(Duration.ofSeconds(5));
    private static final Duration GONE_WITHIN = Duration.ofSeconds(1);

    private final Path folder;
    private final List<String> failures = new ArrayList<>();

    private SelfTest(Path folder) {
        this.folder = folder;
    }

    /**
     * Tries.
     *
     * @param folder where a file to be reached may be put
     * @param probe starts {@link Program#PROBE}
     * @return a sentence for each wall that does not hold; empty where all do
     */
    static List<String> failures(Path folder, Supplier<Child> probe) {
        SelfTest test = new SelfTest(folder);
        try {
            test.run(probe);
        } catch (GraderFault e) {
            String complaint = String.valueOf(e.getMessage());
            test.failures.add("It was tried, and failed " + complaint + ". " + remedy(complaint));
        } catch (IOException e) {
            test.failures.add("It could not be tried (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("trying the isolation: interrupted", e);
        }
        return test.failures;
    }

    private void run(Supplier<Child> start) throws IOException, InterruptedException {
        Path canary = Files.writeString(folder.resolve("canary"), "a file of the grader");
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Child probe = start.get()) {
            Exchange exchange = probe.ask(Kind.PROBE, List.of(canary.toString(), listener.getLocalPort()), LIMIT);
            if (exchange instanceof Exchange.Answer answer
                    && answer.kind() == Kind.VALUE
                    && answer.value() instanceof List<?> reached) {
                reached.forEach(each -> failures.add("A probe got out: " + each + "."));
            } else {
                failures.add("A probe that tried to get out gave no answer (" + exchange + ").");
            }
            probe.kill();
            if (probe.outlives(GONE_WITHIN)) {
                failures.add("A probe was still there " + GONE_WITHIN.toSeconds() + " s after it was killed.");
            }
        } finally {
            Files.delete(canary);
        }
    }

    private static String remedy(String complaint) {
        String said = complaint.toLowerCase(Locale.ROOT);
        if (said.contains("setpriv")) {
            return "As root the grader starts processes as another user, which cannot be had here: run it as an ordinary"
                    + " user.";
        }
        if (said.contains("namespace") || said.contains("uid map") || said.contains("operation not permitted")) {
            return "The system does not let ordinary programs make namespaces: on Ubuntu, sudo sysctl"
                    + " kernel.apparmor_restrict_unprivileged_userns=0 allows it; a container needs --security-opt"
                    + " seccomp=unconfined --security-opt apparmor=unconfined.";
        }
        if (said.contains("find source path") || said.contains("permission denied")) {
            return "Java and the temporary folder must lie where every user may read.";
        }
        return "See docs/isolation.md for what it needs.";
    }
}

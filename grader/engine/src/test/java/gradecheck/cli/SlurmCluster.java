package gradecheck.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A Slurm cluster of three nodes on this machine; each is the first process of its own namespace of processes. */
final class SlurmCluster {

    private static final Path CONFIGURATION = Run.PROJECT.resolve("grader/engine/src/test/slurm/slurm.conf");
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration START = Duration.ofSeconds(30);

    private static final Answer IDLE = new Answer(0, "idle\nidle\nidle\n");

    private final Path run;
    private final List<Process> daemons = new ArrayList<>();
    private final Map<String, Process> nodes = new LinkedHashMap<>();

    private SlurmCluster(Path run) {
        this.run = run;
    }

    /** {@return a cluster whose nodes are idle} */
    static SlurmCluster start() throws Exception {
        Needs.nothingOf(missing());
        // The path of a socket holds a hundred letters at most, and Slurm's configuration no spaces.
        Path run = Files.createTempDirectory(Path.of("/tmp"), "slurm-");
        SlurmCluster cluster = new SlurmCluster(run);
        try {
            cluster.begin();
            return cluster;
        } catch (Exception | AssertionError e) {
            cluster.stop();
            throw e;
        }
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String program : List.of("munged", "slurmctld", "slurmd", "sbatch", "scontrol", "sinfo", "unshare")) {
            if (Stream.of("/usr/bin", "/usr/sbin").noneMatch(folder -> new File(folder, program).canExecute())) {
                missing.add("The program " + program + " was not found; Debian has it in munge, slurmctld, slurmd,"
                        + " slurm-client or util-linux.");
            }
        }
        if (!System.getProperty("user.name").equals("root")) {
            missing.add("Only root can start the nodes of a cluster.");
        }
        return missing;
    }

    private void begin() throws Exception {
        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwx--x--x"));
        Files.createDirectory(run.resolve("state"));
        Path key = run.resolve("munge.key");
        byte[] secret = new byte[128];
        new Random().nextBytes(secret);
        Files.write(key, secret);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(run.resolve("slurm.conf"), configuration());
        Path socket = run.resolve("munge.socket");
        daemons.add(daemon(
                "munged",
                "/usr/sbin/munged",
                "--foreground",
                "--force",
                "--key-file=" + key,
                "--socket=" + socket,
                "--pid-file=" + run.resolve("munged.pid"),
                "--log-file=" + run.resolve("munged.log"),
                "--seed-file=" + run.resolve("munged.seed")));
        await("munged to listen", START, () -> Files.exists(socket));
        daemons.add(daemon("slurmctld", "/usr/sbin/slurmctld", "-D", "-c", "-f", run + "/slurm.conf"));
        for (String node : List.of("n1", "n2", "n3")) {
            nodes.put(node, node(node));
        }
        await(
                "three idle nodes",
                START,
                () -> ask(Map.of(), "sinfo", "-h", "-N", "-o", "%T").equals(IDLE));
    }

    private String configuration() throws IOException, InterruptedException {
        try (ServerSocket zero = port();
                ServerSocket one = port();
                ServerSocket two = port();
                ServerSocket three = port()) {
            return Files.readString(CONFIGURATION)
                    .replace("@RUN@", run.toString())
                    .replace("@HOST@", call("hostname", "-s").strip())
                    .replace("@PORT@", "" + zero.getLocalPort())
                    .replace("@PORT1@", "" + one.getLocalPort())
                    .replace("@PORT2@", "" + two.getLocalPort())
                    .replace("@PORT3@", "" + three.getLocalPort())
                    .replace("@SILENCE@", "" + SILENCE.toSeconds());
        }
    }

    private static ServerSocket port() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private Process node(String name) throws IOException {
        String[] node = {"unshare", "--pid", "--fork", "--kill-child", "--mount-proc", "slurmd", "-D", "-N", name};
        return daemon(
                name,
                Stream.concat(Stream.of(node), Stream.of("-f", run + "/slurm.conf"))
                        .toArray(String[]::new));
    }

    private Process daemon(String name, String... command) throws IOException {
        return process(command)
                .redirectErrorStream(true)
                .redirectOutput(run.resolve(name + ".said").toFile())
                .start();
    }

    private ProcessBuilder process(String... command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("SLURM_CONF", run + "/slurm.conf");
        process.environment().put("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        return process;
    }

    /** {@return what a command prints; it is a failure where that ends with another exit code than 0} */
    String call(String... command) throws IOException, InterruptedException {
        return call(Map.of(), command);
    }

    /** See {@link #call(String...)}; with variables beside those that commands of Slurm need. */
    String call(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Answer answer = ask(environment, command);
        assertThat(answer.code()).as(answer.said()).isZero();
        return answer.said();
    }

    private record Answer(int code, String said) {}

    private Answer ask(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(run, "said", "");
        ProcessBuilder builder = process(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(60, SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(String.join(" ", command)).isTrue();
        return new Answer(process.exitValue(), Files.readString(said));
    }

    /** A node loses its power: all that runs there is gone at once. */
    void cutPower(String node) throws InterruptedException {
        Process process = Objects.requireNonNull(nodes.get(node));
        process.destroyForcibly();
        assertThat(process.waitFor(10, SECONDS)).isTrue();
    }

    /** A node answers no more, while its tasks go on. */
    void hang(String node) throws IOException, InterruptedException {
        ProcessHandle slurmd =
                Objects.requireNonNull(nodes.get(node)).children().findFirst().orElseThrow();
        call("kill", "-STOP", Long.toString(slurmd.pid()));
    }

    /** {@return the tasks that run on a node, as job_task} */
    List<String> tasksOn(String node) throws IOException, InterruptedException {
        return call("squeue", "-h", "-r", "-t", "RUNNING", "-w", node, "-o", "%F_%K")
                .lines()
                .toList();
    }

    /** Waits for the end of a job, and of all tasks of it. */
    void awaitEnd(String job, Duration patience) throws Exception {
        await(
                "the end of job " + job,
                patience,
                () -> call("squeue", "-h", "-r", "-j", job, "-o", "%T").isEmpty());
    }

    /** {@return with which exit code a job, or one task of it, has ended} */
    int exitCode(String job) throws IOException, InterruptedException {
        String shown = call("scontrol", "-o", "show", "job", job);
        return Integer.parseInt(shown.replaceFirst("(?s).* ExitCode=(\\d+):.*", "$1"));
    }

    /** Waits for something. */
    static void await(String what, Duration patience, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited %s for %s", patience, what).isLessThan(end);
            Thread.sleep(200);
        }
    }

    /** Ends every process of the cluster, tasks included, and leaves no file. */
    void stop() throws IOException, InterruptedException {
        List<Process> all = new ArrayList<>(nodes.values());
        all.addAll(daemons);
        all.forEach(Process::destroyForcibly);
        for (Process process : all) {
            assertThat(process.waitFor(10, SECONDS)).isTrue();
        }
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

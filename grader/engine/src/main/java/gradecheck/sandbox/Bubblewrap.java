package gradecheck.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Namespaces made by bubblewrap, limits set by prlimit, and a filter on system calls. The process sees the Java
 * runtime, the jar of the programs with the archive of its classes and the system's libraries, all read-only, and
 * nothing else.
 *
 * @param tools paths of bwrap, prlimit and, where the grader runs as root, setpriv
 * @param jar the jar of the programs
 * @param filter a file with the filter on system calls
 * @param runtime what a Java virtual machine needs
 * @param workingFolder where bwrap itself is started
 */
record Bubblewrap(Map<String, Path> tools, Path jar, Path filter, JavaRuntime runtime, Path workingFolder)
        implements Confinement {

    /** Nobody, by long custom; a root in a namespace of its own is still exempt from the limit on threads. */
    private static final String NOBODY = "65534";

    private static final Path HOME = Path.of("/jdk");
    private static final Path JAR = Path.of("/app", Sandbox.JAR);
    private static final Path START = Path.of("/app/empty");
    private static final Path PRLIMIT = Path.of("/app/prlimit");
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/urandom", "/dev/random");
    private static final int OPEN_FILES = 128;
    private static final int THREADS = 64;

    /** Copies its map. */
    Bubblewrap {
        tools = Map.copyOf(tools);
    }

    @Override
    public Tier tier() {
        return Tier.STRICT;
    }

    @Override
    public List<String> command(Program program) {
        List<String> command = new ArrayList<>();
        // Java cannot hand a process an open file other than the standard three; a shell can.
        command.addAll(List.of("/bin/sh", "-c", "exec 9<\"$1\"; shift; exec \"$@\"", "sh", filter.toString()));
        if (tools.containsKey("setpriv")) {
            command.addAll(List.of(
                    tool("setpriv"), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
        }
        command.addAll(List.of(
                tool("prlimit"),
                "--core=0",
                "--nofile=" + OPEN_FILES,
                "--fsize=0",
                "--cpu=" + program.cpuSeconds(),
                "--as=" + program.addressSpaceBytes()));
        command.addAll(List.of(
                tool("bwrap"),
                // Not --unshare-all, which goes on without a namespace of users where there is none to be had.
                "--unshare-user",
                "--unshare-pid",
                "--unshare-net",
                "--unshare-ipc",
                "--unshare-uts",
                "--unshare-cgroup-try",
                "--disable-userns",
                "--die-with-parent",
                "--new-session",
                "--cap-drop",
                "ALL"));
        runtime.visible().forEach(path -> command.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        command.addAll(List.of("--ro-bind", runtime.home().toString(), HOME.toString()));
        command.addAll(List.of("--ro-bind", jar.toString(), JAR.toString()));
        List<String> seenArchive = new ArrayList<>();
        ClassArchives.beside(jar, program).ifPresent(archive -> {
            Path seen = JAR.resolveSibling(program.archive());
            command.addAll(List.of("--ro-bind", archive.toString(), seen.toString()));
            seenArchive.add(ClassArchives.reading(seen));
        });
        command.addAll(List.of("--ro-bind", tool("prlimit"), PRLIMIT.toString()));
        command.addAll(List.of("--dir", "/dev", "--dir", START.toString()));
        DEVICES.forEach(device -> command.addAll(List.of("--dev-bind", device, device)));
        command.addAll(List.of("--setenv", "LD_LIBRARY_PATH", runtime.libraryPath(HOME)));
        command.addAll(List.of("--setenv", "MALLOC_ARENA_MAX", "2"));
        command.addAll(List.of("--seccomp", "9"));
        // Last, since bubblewrap's own root would take any number of files.
        command.addAll(List.of("--remount-ro", "/", "--chdir", START.toString(), "--"));
        // Within, since threads are counted for each user in each namespace of users.
        command.addAll(List.of(PRLIMIT.toString(), "--nproc=" + THREADS));
        command.addAll(Confinement.java(HOME, program, seenArchive));
        return command;
    }

    private String tool(String name) {
        return String.valueOf(tools.get(name));
    }
}

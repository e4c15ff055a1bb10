package gradecheck.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a Java virtual machine needs to see on Linux.
 *
 * @param home of the runtime
 * @param libraries folders of the system's libraries it uses
 * @param others what else lies outside its home
 */
record JavaRuntime(Path home, List<Path> libraries, List<Path> others) {

    private static final Path MAPPED = Path.of("/proc/self/maps");

    /** Where programs find the loader that loads them; a path that stands in each. */
    private static final List<Path> LOADERS = List.of(
            Path.of("/lib64/ld-linux-x86-64.so.2"),
            Path.of("/lib/ld-linux-aarch64.so.1"),
            Path.of("/lib/ld-musl-x86_64.so.1"),
            Path.of("/lib/ld-musl-aarch64.so.1"));

    /** Files of a runtime that a distribution may keep elsewhere, with others beside them. */
    private static final List<String> MOVED = List.of("lib/jvm.cfg", "conf/security/java.security", "lib/security");

    /** Copies its lists. */
    JavaRuntime {
        libraries = List.copyOf(libraries);
        others = List.copyOf(others);
    }

    /** {@return the runtime of this process, and what of the system this process itself uses} */
    static JavaRuntime ofThisProcess() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        Set<Path> libraries = new TreeSet<>();
        try (Stream<String> lines = Files.lines(MAPPED)) {
            lines.map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .filter(path -> path.startsWith("/") && path.contains(".so"))
                    .map(Path::of)
                    .filter(path -> !path.startsWith(home))
                    .forEach(path -> libraries.add(path.getParent()));
        }
        List<Path> others =
                new ArrayList<>(LOADERS.stream().filter(Files::exists).toList());
        for (String name : MOVED) {
            Path file = home.resolve(name);
            Path real = Files.exists(file) ? file.toRealPath() : home;
            Path folder = Files.isDirectory(real) ? real : real.getParent();
            if (folder != null && !folder.startsWith(home) && !others.contains(folder)) {
                others.add(folder);
            }
        }
        return new JavaRuntime(home, List.copyOf(libraries), others);
    }

    /** {@return files and folders outside the home that must be seen where they are} */
    List<Path> visible() {
        return Stream.concat(libraries.stream(), others.stream()).toList();
    }

    /**
     * {@return where libraries are looked for; the loader cannot tell from where a program was started}
     *
     * @param seenHome where the home is seen
     */
    String libraryPath(Path seenHome) {
        return Stream.concat(
                        Stream.of(
                                seenHome.resolve("lib"), seenHome.resolve("lib").resolve("server")),
                        libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(":"));
    }
}

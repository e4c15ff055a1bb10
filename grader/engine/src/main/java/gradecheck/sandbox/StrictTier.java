package gradecheck.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the strict tier is made of, and remembers what is not to be had here. */
final class StrictTier {

    private static final Map<String, String> PACKAGES =
            Map.of("bwrap", "bubblewrap", "prlimit", "util-linux", "setpriv", "util-linux");

    private final Machine machine;
    private final Path folder;
    private final Path jar;
    private final Path workingFolder;
    private final List<String> missing = new ArrayList<>();

    /**
     * Prepares gathering.
     *
     * @param machine what there is
     * @param folder where files may be put
     * @param jar the jar of the programs
     * @param workingFolder an empty folder to start programs in
     */
    StrictTier(Machine machine, Path folder, Path jar, Path workingFolder) {
        this.machine = machine;
        this.folder = folder;
        this.jar = jar;
        this.workingFolder = workingFolder;
    }

    /** {@return the tier's confinement, not tried yet; empty where something is missing} */
    Optional<Confinement> prepare() {
        if (!machine.system().equals("Linux")) {
            missing.add("It needs Linux; this is " + machine.system() + ".");
            return Optional.empty();
        }
        Map<String, Path> tools = tools();
        Optional<byte[]> filter = SystemCallFilter.forArchitecture(machine.architecture());
        if (filter.isEmpty()) {
            missing.add("The system calls of the architecture " + machine.architecture() + " are not known to it.");
        }
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path filterFile = Files.write(folder.resolve("filter.bpf"), filter.orElseThrow());
            return Optional.of(new Bubblewrap(tools, jar, filterFile, JavaRuntime.ofThisProcess(), workingFolder));
        } catch (IOException e) {
            missing.add("What the Java runtime needs could not be found out (" + e + ").");
            return Optional.empty();
        }
    }

    private Map<String, Path> tools() {
        Map<String, Path> tools = new HashMap<>();
        List<String> needed = machine.isRoot() ? List.of("bwrap", "prlimit", "setpriv") : List.of("bwrap", "prlimit");
        for (String name : needed) {
            machine.find(name)
                    .ifPresentOrElse(
                            path -> tools.put(name, path),
                            () -> missing.add("The program " + name + " was not found: install the package "
                                    + PACKAGES.get(name) + "."));
        }
        return tools;
    }

    /** {@return a sentence for each thing that is missing, with what to do where something can be done} */
    List<String> missing() {
        return List.copyOf(missing);
    }
}

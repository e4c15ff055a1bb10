package gradecheck.verify;

import gradecheck.fault.GraderFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The types of the JDK, as they are in the one that runs the grader. Safe for use by several threads. */
final class Platform {

    private final Set<String> packages = ModuleLayer.boot().modules().stream()
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toUnmodifiableSet());
    private final Map<String, Outline> outlines = new ConcurrentHashMap<>();

    /** {@return the names of its packages} */
    Set<String> packages() {
        return packages;
    }

    /** {@return whether a type of this name would be one of the JDK, by its package} */
    boolean owns(String internalName) {
        int slash = internalName.lastIndexOf('/');
        return slash >= 0 && packages.contains(internalName.substring(0, slash).replace('/', '.'));
    }

    /** {@return the type of this name, if there is one} */
    Optional<Outline> find(String internalName) {
        Outline known = outlines.get(internalName);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(internalName + ".class")) {
            if (in == null) {
                return Optional.empty();
            }
            Outline outline = ClassCode.readOutline(in.readAllBytes());
            outlines.put(internalName, outline);
            return Optional.of(outline);
        } catch (IOException e) {
            throw new GraderFault("reading the JDK's class " + internalName, e);
        }
    }
}

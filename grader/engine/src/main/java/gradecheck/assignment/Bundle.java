package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import gradecheck.result.AssignmentRef;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jar a course hands in: rubric, contract, checks, and whatever they need. Close it when grading is over. */
public final class Bundle implements Closeable {

    private static final String RUBRIC = "assignment/rubric.yaml";

    private final URLClassLoader loader;
    private final Assignment assignment;

    private Bundle(URLClassLoader loader, Assignment assignment) {
        this.loader = loader;
        this.assignment = assignment;
    }

    /**
     * Opens a bundle.
     *
     * @param path of the jar
     * @return the bundle, to be closed by the caller
     * @throws UsageFault where the path is no bundle, or the bundle is wrong
     */
    public static Bundle open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageFault(
                    "there is no assignment at " + path + "; --assignment takes the path of a bundle's jar");
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Rubric rubric = RubricReader.read("rubric.yaml", new String(read(jar, RUBRIC), StandardCharsets.UTF_8));
            URLClassLoader loader =
                    new URLClassLoader("assignment", new URL[] {path.toUri().toURL()}, Bundle.class.getClassLoader());
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
            return new Bundle(
                    loader,
                    new Assignment(
                            new AssignmentRef(rubric.id(), rubric.title(), rubric.version(), sha256),
                            rubric,
                            contract(rubric, jar, loader),
                            checkClasses(rubric, jar, loader),
                            loader));
        } catch (IOException e) {
            throw new UsageFault(path + " cannot be read as the jar of an assignment: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** {@return the assignment in it} */
    public Assignment assignment() {
        return assignment;
    }

    private static byte[] read(JarFile jar, String path) throws IOException {
        JarEntry entry = jar.getJarEntry(path);
        if (entry == null) {
            throw new UsageFault(jar.getName() + " is no assignment: it lacks " + path);
        }
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static Contract contract(Rubric rubric, JarFile jar, ClassLoader loader) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        List<String> names = new ArrayList<>(rubric.contract().classes());
        names.add(rubric.contract().type());
        for (String name : names) {
            String path = name.replace('.', '/') + ".class";
            entries.put(path, read(jar, path));
        }
        for (String path : rubric.contract().resources()) {
            entries.put(path, read(jar, path));
        }
        return new Contract(load(rubric.contract().type(), loader), entries);
    }

    private static List<Class<?>> checkClasses(Rubric rubric, JarFile jar, ClassLoader loader) {
        List<Class<?>> classes = new ArrayList<>();
        jar.stream()
                .map(JarEntry::getName)
                .filter(path -> path.endsWith("Checks.class") && path.contains("/"))
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .filter(name -> rubric.checkPackages().contains(name.substring(0, name.lastIndexOf('.'))))
                .sorted()
                .forEach(name -> classes.add(load(name, loader)));
        return classes;
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UsageFault("the assignment's class " + name + " cannot be loaded: " + e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}

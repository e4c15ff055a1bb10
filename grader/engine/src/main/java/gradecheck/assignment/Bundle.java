package gradecheck.assignment;

import gradecheck.checkkit.Misconceptions;
import gradecheck.fault.UsageFault;
import gradecheck.recorded.RecordedMistakes;
import gradecheck.recorded.RecordingFile;
import gradecheck.result.AssignmentRef;
import gradecheck.temporary.TemporaryFolder;
import java.io.ByteArrayInputStream;
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
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The jar a course hands in: rubric, contract, checks, and whatever they need. Close it when grading is over. */
public final class Bundle implements Closeable {

    /** Path of the file that lists rivals. */
    public static final String RIVALS = "assignment/rivals.yaml";

    /** Path of the recorded answers, which a bundle for students holds in the place of everything private. */
    public static final String ANSWERS = "assignment/answers.bin";

    /** Path of the bundle in a jar of Gradecheck that carries one. */
    public static final String CARRIED = "gradecheck/assignment.jar";

    /** Path of the rubric. */
    public static final String RUBRIC = "assignment/rubric.yaml";

    /** Path of the drawing. */
    public static final String GRAPH = "assignment/graph.yaml";

    private final Path path;
    private final URLClassLoader loader;
    private final Assignment assignment;
    private final List<TemporaryFolder> folders = new ArrayList<>();

    private Bundle(Path path, URLClassLoader loader, Assignment assignment) {
        this.path = path;
        this.loader = loader;
        this.assignment = assignment;
    }

    /** {@return the jar that this code runs from, if it carries a bundle} */
    public static Optional<Path> carried() {
        return ProductJar.path().filter(jar -> carries(jar));
    }

    /**
     * {@return whether a jar of Gradecheck carries a bundle for students}
     *
     * @param jar that carries one
     * @throws UsageFault where it cannot be read any more
     */
    public static boolean isForStudents(Path jar) {
        try (JarFile file = new JarFile(jar.toFile());
                ZipInputStream bundle = new ZipInputStream(
                        new ByteArrayInputStream(find(file, CARRIED).orElseThrow()))) {
            for (ZipEntry entry = bundle.getNextEntry(); entry != null; entry = bundle.getNextEntry()) {
                if (entry.getName().equals(ANSWERS)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw unreadable(jar, e);
        }
    }

    /**
     * Opens a bundle.
     *
     * @param path of the jar, or of a jar of Gradecheck that carries it
     * @return the bundle, to be closed by the caller
     * @throws UsageFault where the path is no bundle, or the bundle is wrong
     */
    public static Bundle open(Path path) {
        if (!Files.isRegularFile(path) || !carries(path)) {
            return openJar(path);
        }
        TemporaryFolder folder = TemporaryFolder.create("assignment", () -> {});
        try (JarFile jar = new JarFile(path.toFile())) {
            Path unpacked = folder.path().resolve("assignment.jar");
            Files.write(unpacked, find(jar, CARRIED).orElseThrow());
            Bundle bundle = openJar(unpacked);
            bundle.folders.add(folder);
            return bundle;
        } catch (IOException e) {
            folder.close();
            throw unreadable(path, e);
        } catch (UsageFault e) {
            folder.close();
            throw e;
        }
    }

    private static boolean carries(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getJarEntry(CARRIED) != null;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Bundle openJar(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageFault(
                    "there is no assignment at " + path + "; --assignment takes the path of a bundle's jar");
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            Rubric rubric = rubric(jar);
            URLClassLoader loader =
                    new URLClassLoader("assignment", new URL[] {path.toUri().toURL()}, Bundle.class.getClassLoader());
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
            return new Bundle(
                    path,
                    loader,
                    new Assignment(
                            new AssignmentRef(rubric.id(), rubric.title(), rubric.version(), sha256),
                            rubric,
                            contract(rubric, jar, loader),
                            checkClasses(rubric, jar, loader),
                            misconceptions(jar, loader),
                            drawing(jar, rubric),
                            loader));
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /**
     * Demands what only the course has.
     *
     * @param command that needs it, for the message
     * @throws UsageFault where this is a bundle for students
     */
    public void requirePrivate(String command) {
        try (JarFile jar = new JarFile(path.toFile())) {
            if (jar.getJarEntry(ANSWERS) != null) {
                throw new UsageFault(
                        command + " needs hidden checks and the solution, and this is a student's jar, which"
                                + " has neither. Name the course's assignment with --assignment.");
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** {@return the assignment in it} */
    public Assignment assignment() {
        return assignment;
    }

    /**
     * Reads the list of rivals.
     *
     * @return other ways to mark this assignment, if the bundle brings any
     * @throws UsageFault where the list is wrong, with line and column
     */
    public Optional<Rivals> rivals() {
        try (JarFile jar = new JarFile(path.toFile())) {
            return find(jar, RIVALS)
                    .map(text ->
                            Rivals.read("rivals.yaml", new String(text, StandardCharsets.UTF_8), assignment.rubric()));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * {@return the assignment as its rivals mark it; nothing is known of mistakes}
     *
     * @param rivals of this bundle
     * @throws UsageFault where the bundle lacks their checks, with line and column
     */
    public Assignment markedBy(Rivals rivals) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return new Assignment(
                    assignment.ref(),
                    rivals.rubric(),
                    assignment.contract(),
                    checkClasses(rivals.rubric(), jar, loader),
                    Optional.empty(),
                    Optional.empty(),
                    loader);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static UsageFault unreadable(Path path, IOException e) {
        return new UsageFault(path + " cannot be read as the jar of an assignment: " + e.getMessage());
    }

    /**
     * {@return the jar as it is}
     *
     * @throws IOException where it cannot be read any more
     */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    /**
     * Reads everything in the jar.
     *
     * @return the files by path, in the order of the paths
     * @throws UsageFault where the jar cannot be read any more
     */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                find(jar, entry.getName()).ifPresent(bytes -> files.put(entry.getName(), bytes));
            }
            return files;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Rubric rubric(JarFile jar) throws IOException {
        byte[] text = find(jar, RUBRIC)
                .orElseThrow(() -> new UsageFault(jar.getName() + " is no assignment: it lacks " + RUBRIC));
        return RubricReader.read("rubric.yaml", new String(text, StandardCharsets.UTF_8));
    }

    private static Optional<Drawing> drawing(JarFile jar, Rubric rubric) throws IOException {
        return find(jar, GRAPH)
                .map(text -> DrawingReader.read("graph.yaml", new String(text, StandardCharsets.UTF_8), rubric));
    }

    private static Optional<byte[]> find(JarFile jar, String path) throws IOException {
        JarEntry entry = jar.getJarEntry(path);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (var in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static byte[] read(JarFile jar, String path, Name name) throws IOException {
        return find(jar, path)
                .orElseThrow(() -> name.wrong("the bundle holds no '" + path + "'"
                        + Spelling.didYouMean(path, jar.stream().map(JarEntry::getName))
                                .orElse("")));
    }

    private static Contract contract(Rubric rubric, JarFile jar, ClassLoader loader) throws IOException {
        Name type = rubric.contract().type();
        Map<String, byte[]> entries = new TreeMap<>();
        List<Name> classes = new ArrayList<>(rubric.contract().classes());
        classes.add(type);
        for (Name name : classes) {
            String path = name.text().replace('.', '/') + ".class";
            entries.put(path, read(jar, path, name));
        }
        for (Name name : rubric.contract().resources()) {
            entries.put(name.text(), read(jar, name.text(), name));
        }
        try {
            return new Contract(load(type.text(), loader), entries);
        } catch (UsageFault e) {
            throw type.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static List<Class<?>> checkClasses(Rubric rubric, JarFile jar, ClassLoader loader) {
        Map<String, List<String>> byPackage = jar.stream()
                .map(JarEntry::getName)
                .filter(path -> path.endsWith("Checks.class") && path.contains("/"))
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('.'))));
        Set<String> names = new TreeSet<>();
        for (Name checks : rubric.checkPackages()) {
            List<String> found = byPackage.getOrDefault(checks.text(), List.of());
            if (found.isEmpty()) {
                throw checks.wrong("the bundle holds no class named *Checks in the package '" + checks + "'"
                        + Spelling.didYouMean(checks.text(), byPackage.keySet().stream())
                                .orElse(""));
            }
            names.addAll(found);
        }
        return names.stream().<Class<?>>map(name -> load(name, loader)).toList();
    }

    private static Optional<Misconceptions> misconceptions(JarFile jar, ClassLoader loader) throws IOException {
        Optional<byte[]> answers = find(jar, ANSWERS);
        if (answers.isPresent()) {
            return Optional.of(new RecordedMistakes(RecordingFile.read(answers.get())));
        }
        try {
            return ServiceLoader.load(Misconceptions.class, loader).findFirst();
        } catch (ServiceConfigurationError e) {
            throw new UsageFault("the assignment's misconceptions cannot be loaded: " + e.getMessage());
        }
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
        folders.forEach(TemporaryFolder::close);
    }
}

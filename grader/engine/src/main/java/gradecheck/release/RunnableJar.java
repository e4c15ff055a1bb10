package gradecheck.release;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.ProductJar;
import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.grading.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** A jar that runs by itself: Gradecheck with an assignment inside. */
public final class RunnableJar {

    private static final String MANIFEST = JarFile.MANIFEST_NAME;

    /** The same in every jar, so that jars differ only where their contents do; the earliest a jar can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path target;
    private final Path product;

    private RunnableJar(Path target, Path product) {
        this.target = target;
        this.product = product;
    }

    /**
     * Packs files into a jar.
     *
     * @param files by path
     * @return its bytes; the same for the same files
     */
    public static byte[] pack(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> rest = new TreeMap<>(files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            if (rest.containsKey(MANIFEST)) { // first, where readers of streams look for it
                put(jar, MANIFEST, rest.remove(MANIFEST));
            }
            for (Map.Entry<String, byte[]> file : rest.entrySet()) {
                put(jar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UsageFault("The jar cannot be packed: " + e.getMessage() + ".");
        }
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(path);
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    /**
     * Prepares a jar.
     *
     * @param target the file to write
     * @return the jar, still to be written
     * @throws UsageFault where that is a folder, or this Gradecheck is no jar itself
     */
    public static RunnableJar to(Path target) {
        if (Files.isDirectory(target)) {
            throw new UsageFault("--jar takes the name of a file, and " + target + " is a folder.");
        }
        return new RunnableJar(
                target,
                ProductJar.path()
                        .orElseThrow(
                                () -> new UsageFault("This Gradecheck runs from a folder of classes; --jar needs the"
                                        + " packaged one, gradecheck.jar.")));
    }

    /**
     * Writes the jar, whole, in place of one that is there.
     *
     * @param bundle the bytes of the assignment's jar
     * @throws UsageFault where it cannot be written
     */
    public void write(byte[] bundle) {
        try {
            SortedMap<String, byte[]> files = files(product);
            files.put(Bundle.CARRIED, bundle);
            WholeFile.write(target, pack(files));
        } catch (IOException e) {
            throw new UsageFault(target + " cannot be written: " + Reason.of(e) + ".");
        }
    }

    private static SortedMap<String, byte[]> files(Path product) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(product.toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                try (var in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }
}

package gradecheck.compiler;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Shows the compiler the JDK and the official classes, and takes what it writes. */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private static final int MAX_CLASSES = 500;
    private static final int MAX_CLASS_BYTES = 1 << 20;
    private static final int MAX_TOTAL_BYTES = 5 << 20;

    private final Map<String, MemoryFile> official;
    private final Map<String, MemoryFile> written = new TreeMap<>();

    MemoryFileManager(StandardJavaFileManager platform, Map<String, MemoryFile> official) {
        super(platform);
        this.official = official;
    }

    @Override
    public Iterable<JavaFileObject> list(
            JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        if (location != StandardLocation.CLASS_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        List<JavaFileObject> found = new ArrayList<>();
        if (kinds.contains(JavaFileObject.Kind.CLASS)) {
            official.forEach((name, file) -> {
                int dot = name.lastIndexOf('.');
                if (name.substring(0, Math.max(0, dot)).equals(packageName)) {
                    found.add(file);
                }
            });
        }
        return found;
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        if (file instanceof MemoryFile memory) {
            String path = memory.path();
            return path.substring(0, path.lastIndexOf('.')).replace('/', '.');
        }
        return super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        MemoryFile file = MemoryFile.classFile(className.replace('.', '/') + ".class", new byte[0]);
        written.put(className, file);
        if (written.size() > MAX_CLASSES) {
            throw new OversizeException("it made more than " + MAX_CLASSES + " classes");
        }
        return file;
    }

    /** {@return the class files written, as [path, bytes, ...] in the order of their names} */
    List<Object> written() {
        List<Object> flat = new ArrayList<>();
        long total = 0;
        for (MemoryFile file : written.values()) {
            int size = file.bytes().length;
            total += size;
            if (size > MAX_CLASS_BYTES) {
                throw new OversizeException("it made a class of more than " + (MAX_CLASS_BYTES >> 20) + " MiB");
            }
            if (total > MAX_TOTAL_BYTES) {
                throw new OversizeException(
                        "it made classes of more than " + (MAX_TOTAL_BYTES >> 20) + " MiB together");
            }
            flat.add(file.path());
            flat.add(file.bytes());
        }
        return flat;
    }
}

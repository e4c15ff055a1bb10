package gradecheck.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.tools.SimpleJavaFileObject;

/** A source or class file that exists in memory alone. */
final class MemoryFile extends SimpleJavaFileObject {

    private final String path;
    private byte[] bytes;

    private MemoryFile(String path, Kind kind, byte[] bytes) {
        super(uri(path), kind);
        this.path = path;
        this.bytes = bytes;
    }

    static MemoryFile source(String path, String text) {
        return new MemoryFile(path, Kind.SOURCE, text.getBytes(StandardCharsets.UTF_8));
    }

    static MemoryFile classFile(String path, byte[] bytes) {
        return new MemoryFile(path, Kind.CLASS, bytes);
    }

    /** Stack traces name a class's file by the last part of this; what comes before tells equal names apart. */
    private static URI uri(String path) {
        String folder = HexFormat.of().formatHex(path.getBytes(StandardCharsets.UTF_8));
        try {
            return new URI("memory", null, "/" + folder + "/" + fileName(path), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a file cannot be called " + path, e);
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A learning platform may have renamed the file, so its name need not be its class's. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == getKind();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public OutputStream openOutputStream() {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                bytes = toByteArray();
            }
        };
    }

    @Override
    public String getName() {
        return fileName(path);
    }
}

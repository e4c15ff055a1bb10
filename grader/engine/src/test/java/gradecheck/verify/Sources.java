package gradecheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources as submissions are compiled, in this process. */
public final class Sources {

    private static final JavaCompiler JAVAC = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    private static final StandardJavaFileManager PLATFORM = JAVAC.getStandardFileManager(null, Locale.ROOT, null);
    private static final Pattern PACKAGE =
            Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TYPE =
            Pattern.compile("(?m)^[a-z ]*(?:class|interface|record|enum) (\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

    private Sources() {}

    /**
     * {@return class files by path}
     *
     * @param texts of sources, each named as the first type in it
     */
    public static Map<String, byte[]> compile(String... texts) {
        return compile(17, Arrays.asList(texts));
    }

    /**
     * {@return class files by path}
     *
     * @param release of the language
     * @param texts of sources, each named as the first type in it
     */
    public static Map<String, byte[]> compile(int release, List<String> texts) {
        Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        JavaFileManager files = new ForwardingJavaFileManager<>(PLATFORM) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new ClassFile(name.replace('.', '/') + ".class", written);
            }
        };
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release", String.valueOf(release), "-g:source,lines", "-nowarn", "-proc:none", "-Xlint:none");
        List<SourceText> units = new ArrayList<>();
        texts.forEach(text -> units.add(new SourceText(text)));
        boolean compiles =
                JAVAC.getTask(said, files, null, options, null, units).call();
        assertThat(compiles).as(said.toString()).isTrue();
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((path, bytes) -> classes.put(path, bytes.toByteArray()));
        return classes;
    }

    /** {@return the full name of the first type in a source} */
    static String nameOf(String text) {
        String packageName = first(PACKAGE, text);
        return (packageName.isEmpty() ? "" : packageName + ".") + first(TYPE, text);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String text) {
            super(URI.create("memory:/" + nameOf(text).replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String path;
        private final Map<String, ByteArrayOutputStream> written;

        ClassFile(String path, Map<String, ByteArrayOutputStream> written) {
            super(URI.create("memory:/" + path.replace("$", "%24")), Kind.CLASS);
            this.path = path;
            this.written = written;
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(path, bytes);
            return bytes;
        }
    }
}

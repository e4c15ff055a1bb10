package gradecheck.compiler;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JDK's compiler with nothing to look at but what it is given. */
final class Javac {

    private static final int RELEASE = 17;

    /**
     * No annotation processors, Java 17 on every JDK, line numbers for messages. Java 17 itself does without
     * {@code --release}: it would show the same packages, and opens a large archive for each submission.
     */
    private static final List<String> OPTIONS = Stream.concat(
                    Stream.of("-proc:none", "-g:source,lines", "-nowarn", "-Xmaxerrs", "50"),
                    Runtime.version().feature() == RELEASE
                            ? Stream.empty()
                            : Stream.of("--release", Integer.toString(RELEASE)))
            .toList();

    private static final int MAX_MESSAGE_CHARS = 2_000;

    private final JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    private final StandardJavaFileManager platform = compiler.getStandardFileManager(null, Locale.ROOT, null);

    /**
     * Compiles one submission.
     *
     * @param contract name of the interface whose implementations are looked for
     * @param official class files the sources may use, as [path, bytes, ...]
     * @param sources as [path, text, ...]
     * @return [class files as [path, bytes, ...], names of the classes that implement the contract, diagnostics as
     *     [file, line, message, ...]]
     */
    List<Object> compile(String contract, List<?> official, List<?> sources) throws IOException {
        MemoryFileManager files = new MemoryFileManager(platform, officialClasses(official));
        List<JavaFileObject> units = new ArrayList<>();
        for (int i = 0; i < sources.size(); i += 2) {
            units.add(MemoryFile.source((String) sources.get(i), (String) sources.get(i + 1)));
        }
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), files, collector, OPTIONS, null, units);
        List<Object> implementations = new ArrayList<>();
        Iterable<? extends Element> elements = task.analyze();
        List<Object> diagnostics = diagnostics(collector);
        if (diagnostics.isEmpty()) {
            TypeElement type = task.getElements().getTypeElement(contract);
            for (TypeElement candidate : ElementFilter.typesIn(withNested(elements))) {
                if (type != null && implementsIt(task, candidate, type.asType())) {
                    implementations.add(
                            task.getElements().getBinaryName(candidate).toString());
                }
            }
            task.generate();
            diagnostics = diagnostics(collector);
        }
        return List.of(files.written(), implementations, diagnostics);
    }

    private static Map<String, MemoryFile> officialClasses(List<?> flat) {
        Map<String, MemoryFile> classes = new TreeMap<>();
        for (int i = 0; i < flat.size(); i += 2) {
            String path = (String) flat.get(i);
            if (path.endsWith(".class")) {
                String name =
                        path.substring(0, path.length() - ".class".length()).replace('/', '.');
                classes.put(name, MemoryFile.classFile(path, (byte[]) flat.get(i + 1)));
            }
        }
        return classes;
    }

    private static List<Element> withNested(Iterable<? extends Element> elements) {
        List<Element> all = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof TypeElement && !all.contains(element)) {
                all.add(element);
                withNested(ElementFilter.typesIn(element.getEnclosedElements())).stream()
                        .filter(nested -> !all.contains(nested))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean implementsIt(JavacTask task, TypeElement candidate, TypeMirror contract) {
        boolean isConcrete = !candidate.getModifiers().contains(Modifier.ABSTRACT);
        boolean isClass = candidate.getKind() == ElementKind.CLASS || candidate.getKind() == ElementKind.RECORD;
        return isConcrete
                && isClass
                && task.getTypes().isSubtype(task.getTypes().erasure(candidate.asType()), contract);
    }

    private static List<Object> diagnostics(DiagnosticCollector<JavaFileObject> collector) {
        List<Object> flat = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : collector.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String message = diagnostic.getMessage(Locale.ROOT);
                JavaFileObject file = diagnostic.getSource();
                flat.add(file instanceof MemoryFile source ? source.path() : "");
                flat.add((int) Math.max(0, diagnostic.getLineNumber()));
                flat.add(message.length() <= MAX_MESSAGE_CHARS ? message : message.substring(0, MAX_MESSAGE_CHARS));
            }
        }
        return flat;
    }
}

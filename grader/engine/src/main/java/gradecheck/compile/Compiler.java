package gradecheck.compile;

import gradecheck.fault.GraderFault;
import gradecheck.intake.JavaText;
import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.result.Compilation;
import gradecheck.sandbox.Child;
import gradecheck.sandbox.Exchange;
import gradecheck.sandbox.Limit;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import gradecheck.wire.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compiles submissions, one at a time; safe for use by several threads, which then wait for each other. */
public final class Compiler implements AutoCloseable {

    private static final Limit LIMIT = Limit.ofCpu(Duration.ofSeconds(10));

    private static final String DUPLICATE = "duplicate class: ";

    private final Sandbox sandbox;
    private final Official official;
    private final List<Object> officialEntries;
    private final ContractImports imports;
    private @Nullable Child process;

    /**
     * Prepares compiling; the process starts with the first submission, unless one was started ahead.
     *
     * @param sandbox where the process is started
     * @param official the names of the contract
     * @param officialEntries official class files by path
     */
    public Compiler(Sandbox sandbox, Official official, Map<String, byte[]> officialEntries) {
        this.sandbox = sandbox;
        this.official = official;
        this.imports = new ContractImports(official);
        this.officialEntries = new ArrayList<>();
        new TreeMap<>(officialEntries).forEach((path, bytes) -> {
            this.officialEntries.add(path);
            this.officialEntries.add(bytes);
        });
    }

    /**
     * Compiles a submission.
     *
     * @param sources its sources; at least one
     * @return class files, or diagnostics; a source the compiler cannot cope with is a diagnostic too
     * @throws GraderFault where no compiler can be started
     */
    public synchronized Compiled compile(List<SourceFile> sources) {
        return ask(sources)
                .fold(
                        answer -> answer.kind() == Kind.VALUE
                                ? compiled((List<?>) Objects.requireNonNull(answer.value()), sources)
                                : gaveUp(String.valueOf(((List<?>) Objects.requireNonNull(answer.value())).get(0))),
                        late -> gaveUp("it took longer than " + late.limit().toSeconds() + " s"),
                        ended -> gaveUp("it ended with exit code " + ended.exitCode()),
                        garbled -> gaveUp(garbled.reason()));
    }

    private Exchange ask(List<SourceFile> sources) {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (SourceFile source : sources) {
            JavaText text = new JavaText(source.text());
            declared.computeIfAbsent(text.packageName(), name -> new TreeSet<>())
                    .addAll(text.declaredTypes());
        }
        List<Object> flat = new ArrayList<>();
        for (SourceFile source : sources) {
            String packageName = new JavaText(source.text()).packageName();
            flat.add(source.path());
            flat.add(imports.apply(source, declared.getOrDefault(packageName, Set.of())));
        }
        return process().ask(Kind.COMPILE, List.of(official.interfaceName(), officialEntries, flat), LIMIT);
    }

    private Child process() {
        if (process == null) {
            process = sandbox.start(Program.COMPILER);
        }
        return process;
    }

    private Compiled compiled(List<?> answer, List<SourceFile> sources) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<?> files = (List<?>) answer.get(0);
        for (int i = 0; i < files.size(); i += 2) {
            classes.put((String) files.get(i), (byte[]) files.get(i + 1));
        }
        List<Compilation.Diagnostic> diagnostics = new ArrayList<>();
        List<?> errors = (List<?>) answer.get(2);
        for (int i = 0; i < errors.size(); i += 3) {
            String path = (String) errors.get(i);
            int line = (Integer) errors.get(i + 1);
            String message = withTwin((String) errors.get(i + 2), path, sources);
            diagnostics.add(new Compilation.Diagnostic(path, line, message, lineOf(sources, path, line)));
        }
        List<String> implementations =
                ((List<?>) answer.get(1)).stream().map(String::valueOf).toList();
        return new Compiled(diagnostics.isEmpty() ? classes : Map.of(), implementations, diagnostics);
    }

    /** Of a class that is there twice the compiler names one place alone. */
    private static String withTwin(String message, String path, List<SourceFile> sources) {
        if (!message.startsWith(DUPLICATE)) {
            return message;
        }
        String name = message.substring(DUPLICATE.length());
        String twins = sources.stream()
                .filter(source -> !source.path().equals(path) && declares(source, name))
                .map(SourceFile::path)
                .collect(Collectors.joining(", "));
        return twins.isEmpty() ? message : message + ", also in " + twins;
    }

    private static boolean declares(SourceFile source, String name) {
        JavaText text = new JavaText(source.text());
        String prefix = text.packageName().isEmpty() ? "" : text.packageName() + ".";
        return text.declaredTypes().stream().map(prefix::concat).anyMatch(name::equals);
    }

    private static String lineOf(List<SourceFile> sources, String path, int line) {
        return sources.stream()
                .filter(source -> source.path().equals(path) && line > 0)
                .flatMap(source -> source.text().lines().skip(line - 1L).limit(1))
                .findFirst()
                .orElse("");
    }

    /** Blames the source only where the compiler can be started anew, which compiles another one before it listens. */
    private Compiled gaveUp(String why) {
        close();
        process();
        return new Compiled(
                Map.of(),
                List.of(),
                List.of(new Compilation.Diagnostic("", 0, "The compiler gave up on this source: " + why + ".", "")));
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}

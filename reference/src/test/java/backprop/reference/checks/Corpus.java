package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Solutions of known truth, written independently of the solution and the checks, kept with the assignment.
 *
 * <p>{@code TASK/TRUTH.java.txt} holds several spellings, each under a line {@code //// title}: the members that take
 * the place of the task's method in an otherwise right class. {@code whole} holds whole right classes.
 */
final class Corpus {

    private static final Path FOLDER = Path.of("src/main/resources/assignment/variants");
    private static final String TITLE = "//// ";
    private static final String REPLACES = "// replaces: ";
    private static final String IMPORTS =
            "import backprop.*; import java.util.*; import java.util.function.*; import java.util.stream.*;\n";

    private final Path folder;
    private final Map<String, String> base = sections(FOLDER.resolve("base.java.txt"));
    private final List<Path> sources = new ArrayList<>();

    /** Prepares to compile into an empty folder. */
    Corpus(Path folder) {
        this.folder = folder;
    }

    /**
     * One spelling of one truth.
     *
     * @param task its folder
     * @param truth {@code right}, or what is wrong
     * @param title of the spelling
     * @param packageName where its class is compiled to
     */
    record Spelling(String task, String truth, String title, String packageName) {
        boolean isRight() {
            return truth.equals("right") || task.equals("whole");
        }

        @Override
        public String toString() {
            return task + "/" + truth + ": " + title;
        }
    }

    /** Assembles and compiles every spelling. */
    List<Spelling> compile() throws IOException {
        List<Spelling> spellings = new ArrayList<>();
        for (Path file : files()) {
            String task =
                    String.valueOf(Objects.requireNonNull(file.getParent()).getFileName());
            String truth = String.valueOf(file.getFileName()).replaceFirst("\\.java(\\.txt)?$", "");
            if (task.equals("whole")) {
                add(spellings, task, "right", truth, Files.readString(file).replaceFirst("package backprop;", ""));
            } else if (!task.equals("variants")) {
                sections(file)
                        .forEach((title, members) -> add(spellings, task, truth, title, assembled(task, members)));
            }
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d", folder.toString(), "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new AssertionError("the corpus does not compile");
            }
        }
        return spellings;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> sections(Path file) {
        Map<String, String> sections = new LinkedHashMap<>();
        try {
            String title = "";
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(TITLE)) {
                    title = line.substring(TITLE.length()).strip();
                } else {
                    sections.merge(title, line + "\n", String::concat);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private String assembled(String task, String members) {
        List<String> replaced = members.startsWith(REPLACES)
                ? Arrays.asList(members.lines()
                        .findFirst()
                        .orElse("")
                        .substring(REPLACES.length())
                        .split(", *", -1))
                : List.of(task);
        StringBuilder text =
                new StringBuilder(IMPORTS + "public class Backpropagation implements BackpropagationAssignment {\n");
        base.entrySet().stream()
                .filter(section -> !section.getKey().isEmpty() && !replaced.contains(section.getKey()))
                .forEach(section -> text.append(section.getValue()));
        return text.append(members).append("}\n").toString();
    }

    private void add(List<Spelling> spellings, String task, String truth, String title, String text) {
        String packageName = "corpus.s" + spellings.size();
        Path source = folder.resolve(packageName.replace('.', '/')).resolve("Backpropagation.java");
        try {
            Files.createDirectories(source.getParent());
            Files.writeString(source, "package " + packageName + "; " + (task.equals("whole") ? IMPORTS : "") + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.add(source);
        spellings.add(new Spelling(task, truth, title, packageName));
    }

    /** Gives new instances of a spelling, none of which shares statics with a spelling's earlier use. */
    Supplier<BackpropagationAssignment> instances(Spelling spelling) {
        try {
            URL[] path = {folder.toUri().toURL()};
            Class<?> type = Class.forName(
                    spelling.packageName() + ".Backpropagation",
                    true,
                    new URLClassLoader(path, Corpus.class.getClassLoader()));
            return () -> {
                try {
                    return new CopiedArguments((BackpropagationAssignment)
                            type.getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("cannot make " + spelling, e);
                }
            };
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}

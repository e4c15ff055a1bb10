package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Compiles and checks submissions in this one process, as a grader without any isolation does: what
 * {@code benchmarks/isolation} holds the isolation against. Not for submissions of strangers.
 */
final class WithoutIsolation {

    private WithoutIsolation() {}

    /**
     * Checks every submission below a folder.
     *
     * @param arguments the folder of submissions, one for class files, and the name of each submission's class
     */
    public static void main(String... arguments) throws IOException {
        try (Stream<Path> submissions = Files.list(Path.of(arguments[0]))) {
            for (Path submission : submissions.sorted().toList()) {
                Path classes = Files.createDirectories(
                        Path.of(arguments[1]).resolve(String.valueOf(submission.getFileName())));
                compile(submission, classes);
                check(submission, classes, arguments[2]);
            }
        }
    }

    private static void compile(Path submission, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(submission);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-proc:none", "-d", classes.toString());
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(submission + " does not compile");
            }
        }
    }

    private static void check(Path submission, Path classes, String name) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)})) {
            CheckRun run = CheckRun.of(() -> subject(loader, name), 42);
            if (run.outcomes().values().stream().anyMatch(outcome -> outcome.status() != CheckRun.Status.PASSED)) {
                throw new IllegalArgumentException(submission + " fails checks");
            }
        }
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }

    private static BackpropagationAssignment subject(ClassLoader loader, String name) {
        try {
            return (BackpropagationAssignment)
                    loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + name + " that can be made", e);
        }
    }
}

package gradecheck.soundness;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A parsed source, which is trusted: the solution. It is not compiled.
 *
 * @param unit the whole file
 * @param positions where its parts begin and end
 * @param errors of its syntax; the tree is of use only where there are none
 */
public record SolutionTree(
        CompilationUnitTree unit, SourcePositions positions, List<Diagnostic<? extends JavaFileObject>> errors) {

    /** Copies its list. */
    public SolutionTree {
        errors = List.copyOf(errors);
    }

    /**
     * Parses a source.
     *
     * @param source a whole file of Java; trusted
     * @return its tree and what is wrong with it
     */
    public static SolutionTree of(String source) {
        DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .getTask(null, null, errors, List.of("-proc:none"), null, List.of(new Text(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new SolutionTree(unit, Trees.instance(task).getSourcePositions(), errors.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
            super(URI.create("string:///Solution.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

package gradecheck.compile;

import gradecheck.result.Compilation;
import java.util.List;
import java.util.Map;

/**
 * What the compiler made of a submission.
 *
 * @param classes class files by path; empty where there are diagnostics
 * @param implementations full names of the concrete classes that implement the contract
 * @param diagnostics errors; empty where it compiles
 */
public record Compiled(
        Map<String, byte[]> classes, List<String> implementations, List<Compilation.Diagnostic> diagnostics) {

    /** Copies its collections. */
    public Compiled {
        classes = Map.copyOf(classes);
        implementations = List.copyOf(implementations);
        diagnostics = List.copyOf(diagnostics);
    }
}

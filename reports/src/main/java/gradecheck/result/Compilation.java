package gradecheck.result;

import java.util.List;

/**
 * What the compiler said.
 *
 * @param diagnostics errors in the order the compiler reported them; empty where the submission compiles
 */
public record Compilation(List<Diagnostic> diagnostics) {

    /** Copies its list. */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One error of the compiler.
     *
     * @param file path inside the submission; empty where the compiler named none
     * @param line counted from 1; 0 where the compiler named none
     * @param message the compiler's words
     * @param source text of that line; empty where there is none
     */
    public record Diagnostic(String file, int line, String message, String source) {}
}

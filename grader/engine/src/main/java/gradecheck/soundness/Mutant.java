package gradecheck.soundness;

/**
 * A program with one small change in it.
 *
 * @param method simple name of the method the change lies in
 * @param line where the change begins, from 1
 * @param column where the change begins, from 1
 * @param was the changed code as it was, on one line
 * @param is the changed code as it is now, on one line; empty if it is gone
 * @param key names the mutant even when lines have been inserted above it: method, text of the line, change, and which
 *     of the equal ones in the file it is
 * @param source the whole program, with the change
 */
public record Mutant(String method, int line, int column, String was, String is, String key, String source) {

    /** {@return for example {@code backward: 2 * u -> 2 / u (line 57, column 24)}} */
    public String name() {
        String now = is.isEmpty() ? "nothing" : is;
        return method + ": " + was + " -> " + now + " (line " + line + ", column " + column + ")";
    }

    @Override
    public String toString() {
        return name();
    }
}

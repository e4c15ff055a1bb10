package gradecheck.soundness;

import com.sun.source.tree.LineMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes mutants of a program: each differs from it in one operator, constant, index, sign, function, variable or
 * statement of a method's body.
 *
 * <p>The source is parsed and nothing more, so a mutant may have types that do not fit and not compile; the rules keep
 * this rare. No two mutants are equal.
 */
public final class Mutator {

    private final String source;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private Mutator(String source) {
        this.source = source;
        seen.add(source);
    }

    /**
     * Makes all mutants of a program.
     *
     * @param source a whole file of Java; trusted
     * @return in the order of the file
     * @throws IllegalArgumentException if the source has a syntax error
     */
    public static List<Mutant> mutants(String source) {
        return new Mutator(source).mutants();
    }

    private List<Mutant> mutants() {
        SolutionTree tree = SolutionTree.of(source);
        if (!tree.errors().isEmpty()) {
            throw new IllegalArgumentException("the source does not parse: " + tree.errors());
        }
        List<Edit> edits = new EditFinder(source, tree.unit(), tree.positions()).edits();
        edits.sort(Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder()));
        return edits.stream()
                .filter(edit -> seen.add(apply(edit)))
                .map(edit -> mutant(edit, tree.unit().getLineMap()))
                .toList();
    }

    private String apply(Edit edit) {
        return source.substring(0, edit.start()) + edit.text() + source.substring(edit.end());
    }

    private Mutant mutant(Edit edit, LineMap lines) {
        int line = (int) lines.getLineNumber(edit.start());
        int lineStart = (int) lines.getStartPosition(line);
        String was = oneLine(source.substring(edit.start(), edit.end()));
        String is = oneLine(edit.text());
        String lineText =
                source.substring(lineStart).lines().findFirst().orElse("").strip();
        String key = edit.method() + " | " + lineText + " | " + was + " -> " + is;
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return new Mutant(
                edit.method(), line, edit.start() - lineStart + 1, was, is, key + " | " + occurrence, apply(edit));
    }

    private static String oneLine(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }

    /**
     * A change of the source.
     *
     * @param method simple name of the method it lies in
     * @param start offset of the first character that goes
     * @param end offset behind the last one
     * @param text what comes in their place
     */
    record Edit(String method, int start, int end, String text) {}
}

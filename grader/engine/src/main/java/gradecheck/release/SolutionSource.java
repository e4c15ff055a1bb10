package gradecheck.release;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import gradecheck.fault.UsageFault;
import gradecheck.soundness.SolutionTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a solution's source lie.
 *
 * @param imports in order
 * @param type line in which its class begins, below the class's comment
 * @param methods of all its classes
 */
record SolutionSource(List<Import> imports, int type, List<Method> methods) {

    /** Copies its lists. */
    SolutionSource {
        imports = List.copyOf(imports);
        methods = List.copyOf(methods);
    }

    /**
     * An import.
     *
     * @param name what is imported, with its package
     * @param text the whole statement
     * @param line counted from 1
     */
    record Import(String name, String text, int line) {}

    /**
     * A method with a body.
     *
     * @param name simple name
     * @param constructs whether it is a constructor
     * @param begin line its body begins in
     * @param end line its body ends in
     */
    record Method(String name, boolean constructs, int begin, int end) {}

    /**
     * Parses a source.
     *
     * @param path of the source, for messages
     * @param text a whole file of Java; trusted
     * @throws UsageFault where it does not parse, with line
     */
    static SolutionSource parse(String path, String text) {
        SolutionTree tree = SolutionTree.of(text);
        tree.errors().stream().findFirst().ifPresent(error -> {
            throw MarkedLines.wrong(path, error.getLineNumber(), "this is no Java, " + error.getMessage(Locale.ROOT));
        });
        CompilationUnitTree unit = tree.unit();
        ClassTree type = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .findFirst()
                .orElseThrow(() -> MarkedLines.wrong(path, 1, "it holds no class; the solution is one"));
        Finder finder = new Finder(unit, tree.positions());
        finder.scan(unit, null);
        return new SolutionSource(finder.imports, finder.line(type), finder.methods);
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Import> imports = new ArrayList<>();
        private final List<Method> methods = new ArrayList<>();

        Finder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        int line(Tree tree) {
            return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            String name = tree.getQualifiedIdentifier().toString();
            imports.add(new Import(name, "import " + (tree.isStatic() ? "static " : "") + name + ";", line(tree)));
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getBody() != null) {
                long end = positions.getEndPosition(unit, tree.getBody());
                methods.add(
                        new Method(tree.getName().toString(), tree.getReturnType() == null, line(tree.getBody()), (int)
                                unit.getLineMap().getLineNumber(end)));
            }
            return super.visitMethod(tree, null);
        }
    }
}

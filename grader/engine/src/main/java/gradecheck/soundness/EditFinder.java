package gradecheck.soundness;

import static java.util.Map.entry;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import gradecheck.soundness.Mutator.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the small changes that make mutants: those of every tree that lies in a method. */
final class EditFinder extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /** Operators with those that are tried in their place. */
    private static final Map<Kind, List<String>> OPERATORS = Map.ofEntries(
            entry(Kind.PLUS, List.of("-", "*", "/")),
            entry(Kind.MINUS, List.of("+", "*", "/")),
            entry(Kind.MULTIPLY, List.of("+", "-", "/")),
            entry(Kind.DIVIDE, List.of("+", "-", "*")),
            entry(Kind.PLUS_ASSIGNMENT, List.of("-=", "*=", "/=", "=")),
            entry(Kind.MINUS_ASSIGNMENT, List.of("+=", "*=", "/=", "=")),
            entry(Kind.MULTIPLY_ASSIGNMENT, List.of("+=", "-=", "/=", "=")),
            entry(Kind.DIVIDE_ASSIGNMENT, List.of("+=", "-=", "*=", "=")),
            entry(Kind.LESS_THAN, List.of("<=", ">=")),
            entry(Kind.LESS_THAN_EQUAL, List.of("<", ">")),
            entry(Kind.GREATER_THAN, List.of(">=", "<=")),
            entry(Kind.GREATER_THAN_EQUAL, List.of(">", "<")),
            entry(Kind.EQUAL_TO, List.of("!=")),
            entry(Kind.NOT_EQUAL_TO, List.of("==")),
            entry(Kind.CONDITIONAL_AND, List.of("||")),
            entry(Kind.CONDITIONAL_OR, List.of("&&")));

    private static final Set<Kind> ARITHMETIC = Set.of(Kind.PLUS, Kind.MINUS, Kind.MULTIPLY, Kind.DIVIDE);
    private static final Set<Kind> ORDER =
            Set.of(Kind.LESS_THAN, Kind.LESS_THAN_EQUAL, Kind.GREATER_THAN, Kind.GREATER_THAN_EQUAL);
    private static final Set<Kind> READING_UNARY = Set.of(Kind.UNARY_MINUS, Kind.UNARY_PLUS, Kind.LOGICAL_COMPLEMENT);
    private static final Set<String> NUMBERS = Set.of("int", "long", "float", "double");
    private static final Set<String> MATH = Set.of("Math", "StrictMath");

    /** Functions of {@link Math} by the number of their arguments. */
    private static final Map<Integer, List<String>> FUNCTIONS = Map.of(
            1, List.of("exp", "log", "sqrt", "abs", "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh"),
            2, List.of("pow", "atan2", "hypot", "max", "min"));

    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Edit> edits = new ArrayList<>();

    EditFinder(String source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    /** {@return all changes, in the order in which trees are visited} */
    List<Edit> edits() {
        scan(unit, null);
        return edits;
    }

    /** Annotations are left alone. */
    @Override
    public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        if (!isText(tree)) {
            boolean isOperand = parent() instanceof BinaryTree || parent() instanceof UnaryTree;
            for (String other : OPERATORS.getOrDefault(tree.getKind(), List.of())) {
                String text = operand(tree.getLeftOperand()) + " " + other + " " + operand(tree.getRightOperand());
                replace(tree, isOperand ? "(" + text + ")" : text);
            }
        }
        if (ARITHMETIC.contains(tree.getKind()) && !isText(tree)) {
            replace(tree, operand(tree.getLeftOperand()));
            replace(tree, operand(tree.getRightOperand()));
        }
        if (ORDER.contains(tree.getKind())) {
            replace(tree, text(tree) + " + 1");
            replace(tree, text(tree) + " - 1");
        }
        return super.visitBinary(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        String text = text(tree);
        if (text.contains("++") || text.contains("--")) {
            replace(tree, text.contains("++") ? text.replace("++", "--") : text.replace("--", "++"));
        } else {
            replace(tree, text(tree.getExpression()));
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        for (String other : OPERATORS.getOrDefault(tree.getKind(), List.of())) {
            replace(tree, text(tree.getVariable()) + " " + other + " " + text(tree.getExpression()));
        }
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        if (ARITHMETIC.contains(tree.getExpression().getKind())) {
            replace(tree, text(tree.getVariable()) + " += " + text(tree.getExpression()));
        }
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void unused) {
        replace(tree, parent() instanceof ForLoopTree ? "" : ";");
        return super.visitExpressionStatement(tree, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void unused) {
        Object value = tree.getValue();
        if (value instanceof Boolean truth) {
            replace(tree, String.valueOf(!truth));
        } else if (value instanceof Integer c && !(parent() instanceof ArrayAccessTree)) {
            exchange(tree, c, Stream.of(c + 1, c - 1, 0, -c));
        } else if (value instanceof Double c) {
            exchange(tree, c, Stream.of(c + 1, c - 1, 0.0, -c, 2 * c));
        }
        return super.visitLiteral(tree, null);
    }

    private void exchange(Tree constant, Number value, Stream<Number> others) {
        others.filter(other -> other.doubleValue() != value.doubleValue())
                .forEach(other -> replace(constant, other.doubleValue() < 0 ? "(" + other + ")" : other.toString()));
    }

    /** Tries the neighbors of a constant index and all constant indices of the method, or 0 for any other index. */
    @Override
    public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void unused) {
        Set<Integer> others = constantIndex(tree).map(this::otherIndices).orElse(Set.of(0));
        others.forEach(other -> replace(tree, text(tree.getExpression()) + "[" + other + "]"));
        negateOperand(tree);
        return super.visitArrayAccess(tree, null);
    }

    private Set<Integer> otherIndices(int index) {
        Set<Integer> others = new TreeSet<>(Set.of(index - 1, index + 1));
        inMethod(ArrayAccessTree.class)
                .flatMap(tree -> constantIndex(tree).stream())
                .forEach(others::add);
        others.removeIf(other -> other == index || other < 0);
        return others;
    }

    private static Optional<Integer> constantIndex(ArrayAccessTree tree) {
        return tree.getIndex() instanceof LiteralTree literal && literal.getValue() instanceof Integer value
                ? Optional.of(value)
                : Optional.empty();
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        if (tree.getMethodSelect() instanceof MemberSelectTree select) {
            String owner = text(select.getExpression());
            boolean isMath = MATH.contains(owner);
            Stream<String> others =
                    isMath ? FUNCTIONS.getOrDefault(arguments.size(), List.of()).stream() : getters(tree, owner);
            others.filter(other -> !select.getIdentifier().contentEquals(other))
                    .forEach(other -> replace(tree, owner + "." + other + source.substring(end(select), end(tree))));
            arguments.stream().filter(argument -> isMath).forEach(argument -> replace(tree, operand(argument)));
        } else if (arguments.size() == 1 && keepsType(text(tree.getMethodSelect()))) {
            replace(tree, operand(arguments.get(0)));
        }
        negateOperand(tree);
        return super.visitMethodInvocation(tree, null);
    }

    /** {@return for a call without arguments the other such calls that the method makes on the same expression} */
    private Stream<String> getters(MethodInvocationTree call, String owner) {
        return inMethod(MethodInvocationTree.class)
                .filter(other ->
                        call.getArguments().isEmpty() && other.getArguments().isEmpty())
                .filter(other -> text(other.getMethodSelect()).startsWith(owner + "."))
                .map(other -> text(other.getMethodSelect()).substring(owner.length() + 1))
                .distinct();
    }

    /** Tells whether the program has a method of this name that takes one argument of the type it returns. */
    private boolean keepsType(String name) {
        return all(MethodTree.class, unit).stream()
                .filter(method -> method.getName().contentEquals(name))
                .filter(method -> method.getParameters().size() == 1)
                .anyMatch(method -> type(method.getParameters().get(0)).equals(String.valueOf(method.getReturnType())));
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        List<VariableTree> variables = variables();
        Optional<VariableTree> variable = variables.stream()
                .filter(candidate -> isRead(tree, parent()) && candidate.getName() == tree.getName())
                .findFirst();
        String type = variable.map(EditFinder::type).orElse("");
        variables.stream()
                .filter(other -> type(other).equals(type) && other.getName() != tree.getName())
                .forEach(other -> replace(tree, other.getName().toString()));
        if (NUMBERS.contains(type)) {
            negate(tree);
        }
        return super.visitIdentifier(tree, null);
    }

    private static boolean isRead(IdentifierTree tree, Tree parent) {
        boolean isWritten = (parent instanceof AssignmentTree assignment && assignment.getVariable() == tree)
                || (parent instanceof CompoundAssignmentTree compound && compound.getVariable() == tree)
                || (parent instanceof UnaryTree && !READING_UNARY.contains(parent.getKind()));
        return !isWritten && !(parent instanceof MethodInvocationTree call && call.getMethodSelect() == tree);
    }

    /** {@return the variables that have a value here, the nearest first} */
    private List<VariableTree> variables() {
        int here = start(getCurrentPath().getLeaf());
        return path(getCurrentPath())
                .flatMap(EditFinder::declared)
                .filter(tree -> end(tree) <= here)
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .toList();
    }

    private static Stream<? extends Tree> declared(Tree tree) {
        if (tree instanceof BlockTree block) {
            return block.getStatements().stream()
                    .filter(statement -> statement instanceof VariableTree local && local.getInitializer() != null);
        } else if (tree instanceof ForLoopTree loop) {
            return loop.getInitializer().stream();
        } else if (tree instanceof EnhancedForLoopTree loop) {
            return Stream.of(loop.getVariable());
        } else if (tree instanceof LambdaExpressionTree lambda) {
            return lambda.getParameters().stream();
        }
        return tree instanceof MethodTree method ? method.getParameters().stream() : Stream.of();
    }

    /** {@return a type as it is written, or a word for that of a lambda's parameter that has none} */
    private static String type(VariableTree variable) {
        return variable.getType() == null ? "inferred" : variable.getType().toString();
    }

    private void negateOperand(Tree tree) {
        if (ARITHMETIC.contains(parent().getKind()) && !isText(parent())) {
            negate(tree);
        }
    }

    private void negate(Tree tree) {
        if (!(parent() instanceof UnaryTree)) {
            replace(tree, "(-" + text(tree) + ")");
        }
    }

    private static boolean isText(Tree tree) {
        return tree.getKind() == Kind.STRING_LITERAL
                || (tree instanceof BinaryTree binary
                        && (isText(binary.getLeftOperand()) || isText(binary.getRightOperand())));
    }

    private void replace(Tree tree, String text) {
        enclosingMethod()
                .map(method -> new Edit(method.getName().toString(), start(tree), end(tree), text))
                .ifPresent(edits::add);
    }

    private Optional<MethodTree> enclosingMethod() {
        return path(getCurrentPath())
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .findFirst();
    }

    private <T extends Tree> Stream<T> inMethod(Class<T> type) {
        return enclosingMethod().stream().flatMap(method -> all(type, method).stream());
    }

    private static <T extends Tree> List<T> all(Class<T> type, Tree root) {
        List<T> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(Tree tree, @Nullable Void unused) {
                if (type.isInstance(tree)) {
                    found.add(type.cast(tree));
                }
                return super.scan(tree, null);
            }
        }.scan(root, null);
        return found;
    }

    private static Stream<Tree> path(TreePath path) {
        return StreamSupport.stream(path.spliterator(), false);
    }

    private Tree parent() {
        return getCurrentPath().getParentPath().getLeaf();
    }

    private String operand(Tree tree) {
        return tree instanceof BinaryTree ? "(" + text(tree) + ")" : text(tree);
    }

    private String text(Tree tree) {
        return source.substring(start(tree), end(tree));
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}

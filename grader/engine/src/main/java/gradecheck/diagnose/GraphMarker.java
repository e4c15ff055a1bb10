package gradecheck.diagnose;

import gradecheck.assignment.Drawing;
import gradecheck.assignment.Drawing.Answer;
import gradecheck.assignment.Drawing.Edge;
import gradecheck.assignment.Drawing.Node;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.GraphState;
import gradecheck.result.TaskResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows in the graph of an assignment where a submission goes wrong.
 *
 * <p>A right answer clears all that it is computed from, and a right gradient all edges it passes through. A named
 * cause marks its places and clears everything else, since it explains all that was seen. Without one, what is part of
 * wrong answers alone is suspect, as long as some answer is right: else the answers do not tell one place from another.
 */
public final class GraphMarker {

    private static final String NOTHING_TO_GET_WRONG = "1";

    private final Drawing drawing;
    private final Verdicts verdicts;
    private final Set<String> places;
    private final Map<String, Set<String>> origins = new HashMap<>();

    private GraphMarker(Drawing drawing, Verdicts verdicts, Set<String> places) {
        this.drawing = drawing;
        this.verdicts = verdicts;
        this.places = places;
        // Edges lead to the right, so what a node is computed from is known before it.
        drawing.nodes().stream()
                .sorted(Comparator.comparingDouble(Node::column))
                .forEach(this::addOrigins);
    }

    /**
     * Marks a graph.
     *
     * @param drawing of the assignment
     * @param tasks what the checks said
     * @param findings what was found, with its places
     * @return the graph with a state for each node and edge
     */
    public static Graph mark(Drawing drawing, List<TaskResult> tasks, List<Finding> findings) {
        Set<String> places =
                findings.stream().flatMap(finding -> finding.places().stream()).collect(Collectors.toSet());
        GraphMarker marker = new GraphMarker(drawing, new Verdicts(tasks, findings), places);
        return new Graph(
                drawing.title(),
                drawing.nodes().stream().map(marker::marked).toList(),
                drawing.edges().stream().map(marker::marked).toList());
    }

    private Graph.Node marked(Node node) {
        String shows = Stream.concat(node.values().stream(), node.gradients().stream())
                .map(Answer::name)
                .findFirst()
                .orElse("");
        return new Graph.Node(node.id(), node.formula(), shows, state(node), node.column(), node.row());
    }

    private Graph.Edge marked(Edge edge) {
        return new Graph.Edge(edge.of(), edge.by(), edge.derivative(), state(edge));
    }

    private GraphState state(Node node) {
        if (places.contains(node.id())) {
            return GraphState.WRONG;
        }
        if (node.formula().isEmpty()) {
            return verdicts.of(node.gradients());
        }
        GraphState own = verdicts.of(node.values());
        if (own == GraphState.RIGHT || isPartOf(node, GraphState.RIGHT)) {
            return own == GraphState.WRONG ? GraphState.WRONG : GraphState.RIGHT;
        }
        if (isAnyAtFault(origins(node.id()))) {
            return own == GraphState.WRONG || isPartOf(node, GraphState.WRONG) ? GraphState.AFFECTED : own;
        }
        return own == GraphState.WRONG ? own : blame(node);
    }

    /** What its dependants tell of a node before the first wrong value. */
    private GraphState blame(Node node) {
        if (!isPartOf(node, GraphState.WRONG)) {
            return GraphState.UNSEEN;
        }
        List<Answer> answers =
                dependants(node).flatMap(other -> other.values().stream()).toList();
        return blame(answers, isAnyRight(Node::values) && leadsToFirstWrong(node));
    }

    private boolean leadsToFirstWrong(Node node) {
        return dependants(node)
                .anyMatch(
                        other -> verdicts.of(other.values()) == GraphState.WRONG && !isAnyAtFault(origins(other.id())));
    }

    private GraphState state(Edge edge) {
        if (places.contains(edge.id())) {
            return GraphState.WRONG;
        }
        GraphState own = verdicts.of(edge.values());
        Set<String> before = upTo(edge.by());
        if (own == GraphState.WRONG) {
            return isAnyAtFault(before) ? GraphState.AFFECTED : own;
        }
        if (edge.derivative().isEmpty()) {
            return own;
        }
        List<List<Answer>> gradients = drawing.nodes().stream()
                .filter(node -> before.contains(node.id()))
                .map(Node::gradients)
                .filter(answers -> !answers.isEmpty())
                .toList();
        return state(edge, own, gradients);
    }

    private GraphState state(Edge edge, GraphState own, List<List<Answer>> gradients) {
        Set<GraphState> seen = gradients.stream().map(verdicts::of).collect(Collectors.toSet());
        if (seen.contains(GraphState.RIGHT)) {
            return GraphState.RIGHT;
        }
        if (!seen.contains(GraphState.WRONG)) {
            return own;
        }
        return blame(
                gradients.stream().flatMap(Collection::stream).toList(),
                isAnyRight(Node::gradients)
                        && !seen.contains(GraphState.UNSEEN)
                        && !edge.derivative().equals(NOTHING_TO_GET_WRONG));
    }

    /** What is part of wrong answers alone is cleared by a cause with places, and suspect only where there is none. */
    private GraphState blame(List<Answer> wrong, boolean isSuspect) {
        List<Finding> causes = verdicts.causes(wrong);
        if (causes.isEmpty()) {
            return isSuspect ? GraphState.SUSPECT : GraphState.UNSEEN;
        }
        return causes.stream().allMatch(cause -> cause.places().isEmpty()) ? GraphState.UNSEEN : GraphState.RIGHT;
    }

    private boolean isAnyRight(Function<Node, List<Answer>> answers) {
        return drawing.nodes().stream().anyMatch(node -> verdicts.of(answers.apply(node)) == GraphState.RIGHT);
    }

    private boolean isPartOf(Node node, GraphState value) {
        return dependants(node).anyMatch(other -> verdicts.of(other.values()) == value);
    }

    private Stream<Node> dependants(Node node) {
        return drawing.nodes().stream().filter(other -> origins(other.id()).contains(node.id()));
    }

    private boolean isAnyAtFault(Set<String> ids) {
        return drawing.nodes().stream()
                .filter(node -> ids.contains(node.id()))
                .anyMatch(node -> places.contains(node.id()) || verdicts.of(node.values()) == GraphState.WRONG);
    }

    private Set<String> origins(String id) {
        return origins.getOrDefault(id, Set.of());
    }

    private void addOrigins(Node node) {
        drawing.edges().stream()
                .filter(edge -> edge.of().equals(node.id()))
                .forEach(edge -> origins.computeIfAbsent(node.id(), id -> new TreeSet<>())
                        .addAll(upTo(edge.by())));
    }

    /** A node with its origins. */
    private Set<String> upTo(String id) {
        Set<String> all = new TreeSet<>(origins(id));
        all.add(id);
        return all;
    }
}

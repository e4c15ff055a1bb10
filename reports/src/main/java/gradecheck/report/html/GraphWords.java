package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.result.Graph;
import gradecheck.result.Graph.Edge;
import gradecheck.result.Graph.Node;
import gradecheck.result.GraphState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in words what the drawing of a graph shows. */
final class GraphWords {

    private final Graph graph;

    private GraphWords(Graph graph) {
        this.graph = graph;
    }

    static List<String> describe(Graph graph) {
        return new GraphWords(graph).sentences();
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> wrong = named(GraphState.WRONG);
        if (!wrong.isEmpty()) {
            sentences.add("Wrong here: " + list(wrong) + ".");
        }
        if (!values(GraphState.SUSPECT).isEmpty()) {
            sentences.add("Only wrong values come from " + list(values(GraphState.SUSPECT)) + ": look there first.");
        }
        if (!derivatives(GraphState.SUSPECT).isEmpty()) {
            sentences.add("Only wrong gradients pass through " + list(derivatives(GraphState.SUSPECT))
                    + ": look there first.");
        }
        List<String> affected = graph.nodes().stream()
                .filter(node -> node.state() == GraphState.AFFECTED)
                .map(Node::id)
                .toList();
        if (!affected.isEmpty()) {
            sentences.add("Wrong since they are computed from it: " + list(affected) + ".");
        }
        sentences.addAll(gradients());
        if (sentences.isEmpty()) {
            sentences.add(
                    states().anyMatch(state -> state == GraphState.RIGHT)
                            ? "Everything that was seen of it is right."
                            : "Nothing was seen of it.");
        }
        return sentences;
    }

    private List<String> gradients() {
        List<Node> wrong =
                graph.leaves().filter(node -> node.state() == GraphState.WRONG).toList();
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Wrong gradients: " + list(wrong.stream().map(Node::shows).toList()) + ".");
        List<String> unexplained = wrong.stream()
                .filter(node -> graph.path(node.id()).stream()
                        .allMatch(edge -> edge.state() == GraphState.RIGHT || isOne(edge)))
                .map(Node::shows)
                .toList();
        if (graph.leaves().allMatch(wrong::contains) && nothingIsPointedOut()) {
            sentences.add("Since no gradient is right, they do not tell where the mistake is.");
        } else if (!unexplained.isEmpty()) {
            sentences.add("All local derivatives on the way to " + list(unexplained)
                    + " are right in other gradients: look at how the product is written, and where it is put.");
        }
        return sentences;
    }

    private static boolean isOne(Edge edge) {
        return edge.derivative().equals("1");
    }

    private boolean nothingIsPointedOut() {
        return graph.edges().stream()
                .noneMatch(edge -> edge.state() == GraphState.WRONG || edge.state() == GraphState.SUSPECT);
    }

    private Stream<GraphState> states() {
        return Stream.concat(
                graph.nodes().stream().map(Node::state), graph.edges().stream().map(Edge::state));
    }

    private List<String> named(GraphState state) {
        return Stream.concat(values(state).stream(), derivatives(state).stream())
                .toList();
    }

    private List<String> values(GraphState state) {
        return graph.nodes().stream()
                .filter(node -> node.state() == state && !node.formula().isEmpty())
                .map(node -> node.id() + " = " + node.formula())
                .toList();
    }

    private List<String> derivatives(GraphState state) {
        return graph.edges().stream()
                .filter(edge -> edge.state() == state)
                .map(edge -> edge.words() + " = " + edge.derivative())
                .toList();
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return line(last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last));
    }
}

package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import freemarker.template.TemplateModel;
import gradecheck.report.svg.Caption;
import gradecheck.report.svg.GraphChart;
import gradecheck.report.svg.GraphChart.Arrow;
import gradecheck.report.svg.GraphChart.Box;
import gradecheck.report.svg.GraphChart.Kind;
import gradecheck.report.words.Mark;
import gradecheck.result.Graph;
import gradecheck.result.Graph.Edge;
import gradecheck.result.Graph.Node;
import gradecheck.result.GraphState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph of the assignment with what was seen of it.
 *
 * @param title of the graph
 * @param chart the picture
 * @param sentences what one sees there, in words
 * @param legend the marks that the picture uses
 * @param values a row for each node that is computed, or whose gradient is asked for
 * @param derivatives a row for each local derivative
 */
record GraphView(
        String title,
        TemplateModel chart,
        List<String> sentences,
        List<Mark> legend,
        List<Row> values,
        List<Row> derivatives) {

    /** One graph, or none. */
    static List<GraphView> of(Graph graph) {
        if (graph.nodes().isEmpty()) {
            return List.of();
        }
        List<String> sentences = GraphWords.describe(graph);
        GraphChart chart = new GraphChart(
                "graph-chart",
                new Caption(line(graph.title()), String.join(" ", sentences)),
                graph.nodes().stream().map(GraphView::box).toList(),
                graph.edges().stream().map(GraphView::arrow).toList());
        List<Node> nodes = graph.nodes().stream().filter(node -> !node.given()).toList();
        List<Edge> edges = graph.edges().stream()
                .filter(edge -> !edge.derivative().isEmpty())
                .toList();
        Map<Node, Set<Edge>> paths = graph.leaves()
                .collect(Collectors.toMap(
                        Function.identity(), node -> graph.path(node.id()), (one, other) -> one, LinkedHashMap::new));
        return List.of(new GraphView(
                line(graph.title()),
                Markup.trusted(chart.render()),
                sentences,
                Stream.concat(nodes.stream().map(Node::state), edges.stream().map(Edge::state))
                        .distinct()
                        .sorted()
                        .map(Mark::of)
                        .toList(),
                nodes.stream().map(Row::of).toList(),
                edges.stream().map(edge -> Row.of(edge, paths)).toList()));
    }

    /** Of a leaf the mark belongs to its gradient: the leaf itself is given. */
    private static Box box(Node node) {
        boolean isLeaf = node.formula().isEmpty();
        String id = isLeaf ? node.id() : label(node.state(), node.id());
        String note = isLeaf && !node.given() ? label(node.state(), node.shows()) : node.formula();
        Kind kind = node.given() ? Kind.GIVEN : kind(node.state());
        return new Box(node.id(), id, note, isLeaf, node.column(), node.row(), kind);
    }

    private static Arrow arrow(Edge edge) {
        boolean isPointedOut = edge.state() != GraphState.RIGHT && edge.state() != GraphState.UNSEEN;
        String label = isPointedOut ? label(edge.state(), edge.derivative()) : "";
        return new Arrow(edge.by(), edge.of(), label, kind(edge.state()));
    }

    private static String label(GraphState state, String words) {
        return state == GraphState.UNSEEN ? words : Mark.of(state).symbol() + " " + words;
    }

    private static Kind kind(GraphState state) {
        return switch (state) {
            case RIGHT -> Kind.RIGHT;
            case WRONG -> Kind.WRONG;
            case AFFECTED -> Kind.AFFECTED;
            case SUSPECT -> Kind.SUSPECT;
            case UNSEEN -> Kind.UNSEEN;
        };
    }

    /**
     * A line of the list that says the same as the picture.
     *
     * @param name of the node or the local derivative
     * @param formula how it is computed
     * @param shows the answers that tell of it; empty where none does
     * @param mark what was seen
     */
    record Row(String name, String formula, String shows, Mark mark) {

        static Row of(Node node) {
            return new Row(line(node.id()), line(node.formula()), line(node.shows()), Mark.of(node.state()));
        }

        static Row of(Edge edge, Map<Node, Set<Edge>> paths) {
            String gradients = paths.entrySet().stream()
                    .filter(leaf -> leaf.getValue().contains(edge))
                    .map(leaf -> leaf.getKey().shows())
                    .collect(Collectors.joining(", "));
            return new Row(line(edge.words()), line(edge.derivative()), line(gradients), Mark.of(edge.state()));
        }
    }
}

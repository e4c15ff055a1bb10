package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The computation that an assignment is about, with what was seen of each node and edge.
 *
 * @param title as people read it; empty where the assignment has no graph, or nothing was graded
 * @param nodes in the order of the computation
 * @param edges from what is computed to what it is computed from
 */
public record Graph(String title, List<Node> nodes, List<Edge> edges) {

    /** No graph. */
    public static final Graph NONE = new Graph("", List.of(), List.of());

    /** Copies its lists. */
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * {@return the edges from a node up to the result}
     *
     * @param id of the node
     */
    public Set<Edge> path(String id) {
        Set<Edge> path = new LinkedHashSet<>();
        follow(id, path);
        return Collections.unmodifiableSet(path);
    }

    private void follow(String id, Set<Edge> path) {
        for (Edge edge : edges) {
            if (edge.by().equals(id) && path.add(edge)) {
                follow(edge.of(), path);
            }
        }
    }

    /** {@return the nodes whose gradient is asked for} */
    public Stream<Node> leaves() {
        return nodes.stream()
                .filter(node -> node.formula().isEmpty() && !node.shows().isEmpty());
    }

    /**
     * A value of the computation, given or computed.
     *
     * @param id for example {@code fp6}
     * @param formula how it is computed, for example {@code e^fp5}; empty where it is given
     * @param shows name of the answer that its state tells of, for example {@code exp}, or {@code dw1} of a weight;
     *     empty where no answer holds it
     * @param state what was seen of it
     * @param column place in the drawing, counted from 0 at the left in widths of a node
     * @param row place in the drawing, counted from 0 at the top in heights of a node
     */
    public record Node(String id, String formula, String shows, GraphState state, double column, double row) {

        /** {@return whether it is given and no answer tells of it} */
        public boolean given() {
            return formula.isEmpty() && shows.isEmpty();
        }
    }

    /**
     * A step of the computation.
     *
     * @param of id of what is computed
     * @param by id of what it is computed from
     * @param derivative the local derivative d of / d by; empty where nothing is derived by it
     * @param state what was seen of the local derivative
     */
    public record Edge(String of, String by, String derivative, GraphState state) {

        /** {@return for example {@code d fp12 / d fp9}} */
        public String words() {
            return "d " + of + " / d " + by;
        }
    }
}

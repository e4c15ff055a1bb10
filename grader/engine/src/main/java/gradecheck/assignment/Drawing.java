package gradecheck.assignment;

import java.util.List;

/**
 * The computation that an assignment is about, as {@code graph.yaml} draws it.
 *
 * @param title as people read it
 * @param nodes in the order of the file
 * @param edges in the order of the file; each leads to a column further right
 */
public record Drawing(String title, List<Node> nodes, List<Edge> edges) {

    /** Copies its lists. */
    public Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A value of the computation.
     *
     * @param id for example {@code fp6}
     * @param formula how it is computed; empty where it is given
     * @param column place from the left
     * @param row place from the top
     * @param values the answers that hold it
     * @param gradients the answers that hold the derivative of the result by it
     */
    public record Node(
            String id, String formula, double column, double row, List<Answer> values, List<Answer> gradients) {

        /** Copies its lists. */
        public Node {
            values = List.copyOf(values);
            gradients = List.copyOf(gradients);
        }
    }

    /**
     * A step of the computation.
     *
     * @param of id of what is computed
     * @param by id of what it is computed from
     * @param derivative the local derivative; {@code 1} where there is nothing to get wrong, empty where it is not
     *     asked
     * @param values the answers that hold the local derivative
     */
    public record Edge(String of, String by, String derivative, List<Answer> values) {

        /** Copies its list. */
        public Edge {
            values = List.copyOf(values);
        }

        /** {@return for example {@code fp12-fp9}} */
        public String id() {
            return of + "-" + by;
        }
    }

    /**
     * An answer that checks judge.
     *
     * @param judge id of a task or of a check
     * @param part name of the part that holds it; empty where it is the whole
     */
    public record Answer(String judge, String part) {

        /** {@return what people call it, for example {@code dw3}} */
        public String name() {
            return part.isEmpty() ? judge : part;
        }
    }
}

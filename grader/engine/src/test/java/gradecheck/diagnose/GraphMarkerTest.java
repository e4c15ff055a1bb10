package gradecheck.diagnose;

import static gradecheck.diagnose.Results.check;
import static gradecheck.diagnose.Results.finding;
import static gradecheck.diagnose.Results.part;
import static gradecheck.diagnose.Results.task;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Drawing;
import gradecheck.assignment.Drawing.Answer;
import gradecheck.assignment.Drawing.Edge;
import gradecheck.assignment.Drawing.Node;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.GraphState;
import gradecheck.result.PartResult;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A loss (y - s)^2 of s = 2 v e^(w x) + ln (1 + e^u), in nodes.
 *
 * <p>Asked for are the values b, g and L, the derivative of L by s, and the gradients of w, v and u.
 */
class GraphMarkerTest {

    private static final Drawing DRAWING = new Drawing(
            "Loss",
            List.of(
                    given("w", 0, 0, gradient("dw")),
                    given("x", 0, 1),
                    value("a", "w x", 1, 0),
                    value("b", "e^a", 2, 0, forward("b")),
                    given("v", 2, 1, gradient("dv")),
                    value("c", "v b", 3, 0),
                    given("u", 0, 2, gradient("du")),
                    value("g", "e^u", 1, 2, forward("g")),
                    value("h", "1 + g", 2, 2),
                    value("r", "ln h", 3, 2),
                    value("s", "2 c + r", 4, 1),
                    value("L", "(y - s)^2", 5, 1, forward("L"))),
            List.of(
                    edge("a", "w", "x"),
                    edge("a", "x", ""),
                    edge("b", "a", "b"),
                    edge("c", "b", "v"),
                    edge("c", "v", "b"),
                    edge("g", "u", "g"),
                    edge("h", "g", "1"),
                    edge("r", "h", "1 / h"),
                    edge("s", "c", "2"),
                    edge("s", "r", "1"),
                    edge("L", "s", "-2 (y - s)", forward("ds"))));

    private static final List<String> VALUES = List.of("b", "g", "L", "ds");
    private static final List<String> GRADIENTS = List.of("dw", "dv", "du");

    private static Node given(String id, double column, double row, Answer... gradients) {
        return new Node(id, "", column, row, List.of(), List.of(gradients));
    }

    private static Node value(String id, String formula, double column, double row, Answer... values) {
        return new Node(id, formula, column, row, List.of(values), List.of());
    }

    private static Edge edge(String of, String by, String derivative, Answer... values) {
        return new Edge(of, by, derivative, List.of(values));
    }

    private static Answer forward(String part) {
        return new Answer("forward", part);
    }

    private static Answer gradient(String part) {
        return new Answer("backward", part);
    }

    /** All parts pass but those named. */
    private static Graph graph(Drawing drawing, Map<String, CheckStatus> others, Finding... findings) {
        List<TaskResult> tasks = List.of(results("forward", VALUES, others), results("backward", GRADIENTS, others));
        return GraphMarker.mark(drawing, tasks, List.of(findings));
    }

    private static TaskResult results(String id, List<String> asked, Map<String, CheckStatus> others) {
        PartResult[] parts = asked.stream()
                .map(name -> part(name, others.getOrDefault(name, CheckStatus.PASSED)))
                .toArray(PartResult[]::new);
        return task(id, check(id + ".all", CheckStatus.PARTIAL, parts));
    }

    private static Map<String, GraphState> states(Graph graph) {
        Map<String, GraphState> states = new TreeMap<>();
        graph.nodes().forEach(node -> states.put(node.id(), node.state()));
        graph.edges().forEach(edge -> states.put(edge.of() + "-" + edge.by(), edge.state()));
        return states;
    }

    private static Map<String, GraphState> states(Map<String, CheckStatus> others, Finding... findings) {
        return states(graph(DRAWING, others, findings));
    }

    private static Map<String, GraphState> wrong(List<String> parts, Finding... findings) {
        return states(parts.stream().collect(Collectors.toMap(part -> part, part -> CheckStatus.FAILED)), findings);
    }

    private static List<String> those(Map<String, GraphState> states, GraphState state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void drawsWhatTheAssignmentDraws() {
        Graph graph = graph(DRAWING, Map.of());

        assertThat(graph.title()).isEqualTo("Loss");
        assertThat(graph.nodes())
                .extracting(Graph.Node::id)
                .containsExactly("w", "x", "a", "b", "v", "c", "u", "g", "h", "r", "s", "L");
        assertThat(graph.nodes())
                .contains(
                        new Graph.Node("v", "", "dv", GraphState.RIGHT, 2, 1),
                        new Graph.Node("b", "e^a", "b", GraphState.RIGHT, 2, 0),
                        new Graph.Node("r", "ln h", "", GraphState.RIGHT, 3, 2));
        assertThat(graph.edges())
                .hasSize(11)
                .startsWith(
                        new Graph.Edge("a", "w", "x", GraphState.RIGHT),
                        new Graph.Edge("a", "x", "", GraphState.UNSEEN));
    }

    @Test
    void marksTheSameInWhateverOrderTheNodesAreGiven() {
        List<Node> reversed = new ArrayList<>(DRAWING.nodes());
        Collections.reverse(reversed);
        Drawing drawing = new Drawing("Loss", reversed, DRAWING.edges());
        Map<String, CheckStatus> oneWrong = Map.of("L", CheckStatus.FAILED, "dw", CheckStatus.FAILED);

        assertThat(states(graph(drawing, oneWrong))).isEqualTo(states(oneWrong));
    }

    @Test
    void clearsWhatRightAnswersAreComputedFrom() {
        Map<String, GraphState> states = wrong(List.of());

        assertThat(those(states, GraphState.UNSEEN)).containsExactly("a-x", "x");
        assertThat(those(states, GraphState.RIGHT)).hasSize(21);
    }

    @Test
    void clearsNoStepWhoseDerivativeIsNotAsked() {
        Drawing drawing = new Drawing(
                "Detached",
                List.of(given("w", 0, 0, gradient("dw")), value("L", "w", 1, 0)),
                List.of(edge("L", "w", "")));

        assertThat(states(graph(drawing, Map.of())))
                .containsEntry("w", GraphState.RIGHT)
                .containsEntry("L-w", GraphState.UNSEEN);
    }

    @Test
    void marksTheFirstWrongValueAndSuspectsWhatNoOtherClears() {
        Map<String, GraphState> states = wrong(List.of("L"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("L");
        assertThat(those(states, GraphState.SUSPECT)).containsExactly("c", "h", "r", "s");
        assertThat(states)
                .containsEntry("a", GraphState.RIGHT)
                .containsEntry("b", GraphState.RIGHT)
                .containsEntry("g", GraphState.RIGHT);
    }

    @Test
    void marksAWrongValueThatARightOneIsComputedFrom() {
        Map<String, GraphState> states = wrong(List.of("b"));

        assertThat(states)
                .containsEntry("a", GraphState.RIGHT)
                .containsEntry("b", GraphState.WRONG)
                .containsEntry("c", GraphState.RIGHT)
                .containsEntry("L", GraphState.RIGHT);
    }

    @Test
    void tellsAWrongValueFromOneThatFollows() {
        Map<String, GraphState> states = wrong(List.of("b", "g", "L"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("b", "g");
        assertThat(those(states, GraphState.AFFECTED)).containsExactly("L", "c", "h", "r", "s");
        assertThat(states).containsEntry("a", GraphState.UNSEEN);
    }

    @Test
    void callsNothingAffectedThatNoAnswerTellsOf() {
        Map<String, GraphState> states = states(Map.of("b", CheckStatus.FAILED, "L", CheckStatus.ERROR));

        assertThat(states)
                .containsEntry("b", GraphState.WRONG)
                .containsEntry("c", GraphState.UNSEEN)
                .containsEntry("s", GraphState.UNSEEN)
                .containsEntry("L", GraphState.UNSEEN);
    }

    @Test
    void suspectsNoValueWhereAWrongOneOfAnotherBranchTellsEnough() {
        Map<String, GraphState> states = wrong(List.of("b", "L"));

        assertThat(those(states, GraphState.SUSPECT)).containsExactly("a");
        assertThat(states).containsEntry("h", GraphState.UNSEEN).containsEntry("r", GraphState.UNSEEN);
    }

    @Test
    void suspectsNoValueWhereNoneIsRight() {
        Map<String, GraphState> states =
                states(Map.of("b", CheckStatus.ERROR, "g", CheckStatus.ERROR, "L", CheckStatus.FAILED));

        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(those(states, GraphState.WRONG)).containsExactly("L");
    }

    @Test
    void marksThePlaceOfANamedCauseAndClearsWhatIsBeforeIt() {
        Map<String, GraphState> states = wrong(List.of("L"), finding("forward", "s"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("s");
        assertThat(those(states, GraphState.AFFECTED)).containsExactly("L");
        assertThat(those(states, GraphState.RIGHT)).contains("a", "b", "c", "g", "h", "r");
    }

    @Test
    void suspectsNoValueWhereACauseWithoutAPlaceIsNamed() {
        Map<String, GraphState> states = wrong(List.of("L"), finding("forward"));

        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(those(states, GraphState.UNSEEN)).contains("c", "h", "r", "s");
    }

    @Test
    void marksAWrongLocalDerivative() {
        Map<String, GraphState> states = wrong(List.of("ds"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("L-s");
    }

    @Test
    void tellsAWrongLocalDerivativeFromOneThatFollows() {
        assertThat(wrong(List.of("b", "ds"))).containsEntry("L-s", GraphState.AFFECTED);
        assertThat(wrong(List.of("ds"), finding("forward", "s"))).containsEntry("L-s", GraphState.AFFECTED);
    }

    @Test
    void suspectsTheEdgesThatNoRightGradientPasses() {
        Map<String, GraphState> states = wrong(List.of("dw"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("w");
        assertThat(those(states, GraphState.SUSPECT)).containsExactly("a-w", "b-a", "c-b");
        assertThat(states).containsEntry("L-s", GraphState.RIGHT).containsEntry("c-v", GraphState.RIGHT);
    }

    @Test
    void suspectsNoEdgeWithNothingToGetWrong() {
        Map<String, GraphState> states = wrong(List.of("du"));

        assertThat(those(states, GraphState.SUSPECT)).containsExactly("g-u", "r-h");
        assertThat(states).containsEntry("h-g", GraphState.UNSEEN).containsEntry("s-r", GraphState.UNSEEN);
    }

    @Test
    void suspectsNoEdgeThatAGradientPassesOfWhichNothingIsKnown() {
        Map<String, GraphState> states = states(Map.of("dw", CheckStatus.FAILED, "dv", CheckStatus.ERROR));

        assertThat(those(states, GraphState.SUSPECT)).containsExactly("a-w", "b-a", "c-b");
        assertThat(states).containsEntry("s-c", GraphState.UNSEEN).containsEntry("c-v", GraphState.UNSEEN);
    }

    @Test
    void marksTheEdgeOfANamedCauseAlone() {
        Map<String, GraphState> states = wrong(List.of("dw"), finding("backward", "b-a"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("b-a", "w");
        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(states).containsEntry("a-w", GraphState.RIGHT).containsEntry("c-b", GraphState.RIGHT);
    }

    @Test
    void suspectsNoEdgeWhereACauseWithoutAPlaceIsNamed() {
        Map<String, GraphState> states = wrong(List.of("dw"), finding("backward"));

        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(states).containsEntry("b-a", GraphState.UNSEEN);
    }

    @Test
    void suspectsNoEdgeWhereNoGradientIsRight() {
        Map<String, GraphState> states = wrong(List.of("dw", "dv", "du"));

        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(those(states, GraphState.WRONG)).containsExactly("u", "v", "w");
    }

    @Test
    void clearsByANamedCauseNothingThatGaveNoAnswer() {
        Map<String, GraphState> states = states(
                Map.of("L", CheckStatus.ERROR, "dw", CheckStatus.ERROR),
                finding("forward", "c-v"),
                finding("backward", "c-v"));

        assertThat(states).containsEntry("c", GraphState.UNSEEN).containsEntry("c-b", GraphState.UNSEEN);
    }

    @Test
    void knowsNothingOfWhatGaveNoAnswer() {
        Map<String, CheckStatus> none = Stream.of(VALUES, GRADIENTS)
                .flatMap(List::stream)
                .collect(Collectors.toMap(part -> part, part -> CheckStatus.ERROR));

        assertThat(states(none).values()).containsOnly(GraphState.UNSEEN);
    }
}

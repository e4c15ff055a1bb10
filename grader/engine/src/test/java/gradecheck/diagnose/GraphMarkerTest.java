package gradecheck.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Drawing;
import gradecheck.assignment.Drawing.Answer;
import gradecheck.assignment.Drawing.Edge;
import gradecheck.assignment.Drawing.Node;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.GraphState;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A loss (y - v e^(w x))^2 in nodes, of which two values and two gradients are asked for. */
class GraphMarkerTest {

    private static final Drawing DRAWING = new Drawing(
            "Loss",
            List.of(
                    leaf("w", 0),
                    new Node("x", "", 0, 1, List.of(), List.of()),
                    value("a", "w x", 1),
                    value("b", "e^a", 2),
                    leaf("v", 2),
                    value("c", "v b", 3),
                    value("L", "(y - c)^2", 4)),
            List.of(
                    edge("a", "w", "x"),
                    edge("a", "x", ""),
                    edge("b", "a", "b"),
                    edge("c", "b", "v"),
                    edge("c", "v", "b"),
                    edge("L", "c", "-2 (y - c)")));

    private static Node leaf(String id, double column) {
        return new Node(id, "", column, 0, List.of(), List.of(new Answer("backward", "d" + id)));
    }

    private static Node value(String id, String formula, double column) {
        boolean isAsked = id.equals("b") || id.equals("L");
        return new Node(id, formula, column, 0, isAsked ? List.of(new Answer("forward", id)) : List.of(), List.of());
    }

    private static Edge edge(String of, String by, String derivative) {
        return new Edge(of, by, derivative, List.of());
    }

    /** All parts pass but those named. */
    private static Map<String, GraphState> states(CheckStatus status, List<String> parts, Finding... findings) {
        List<TaskResult> tasks = Stream.of(List.of("b", "L"), List.of("dw", "dv"))
                .map(asked -> task(asked, status, parts))
                .toList();
        Graph graph = GraphMarker.mark(DRAWING, tasks, List.of(findings));
        Map<String, GraphState> states = new TreeMap<>();
        graph.nodes().forEach(node -> states.put(node.id(), node.state()));
        graph.edges().forEach(edge -> states.put(edge.of() + "-" + edge.by(), edge.state()));
        return states;
    }

    private static TaskResult task(List<String> asked, CheckStatus status, List<String> parts) {
        List<PartResult> results = asked.stream()
                .map(part -> new PartResult(part, parts.contains(part) ? status : CheckStatus.PASSED, ""))
                .toList();
        CheckResult check = new CheckResult(
                "Checks." + asked.get(0),
                "All",
                Visibility.HIDDEN,
                status,
                Points.ZERO,
                Points.ZERO,
                "",
                "",
                results,
                Map.of());
        String id = asked.contains("L") ? "forward" : "backward";
        return new TaskResult(id, id, Points.ZERO, Points.ZERO, List.of(check));
    }

    private static Map<String, GraphState> wrong(List<String> parts, Finding... findings) {
        return states(CheckStatus.FAILED, parts, findings);
    }

    private static Finding finding(String task, String... places) {
        return new Finding(task + ".some", task, "", "", List.of(places));
    }

    private static List<String> those(Map<String, GraphState> states, GraphState state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void clearsWhatRightAnswersAreComputedFrom() {
        Map<String, GraphState> states = wrong(List.of());

        assertThat(those(states, GraphState.UNSEEN)).containsExactly("a-x", "x");
        assertThat(those(states, GraphState.RIGHT)).hasSize(11);
    }

    @Test
    void marksTheFirstWrongValueAndSuspectsNothingOnceAnotherIsRight() {
        Map<String, GraphState> states = wrong(List.of("L"));

        assertThat(states)
                .containsEntry("a", GraphState.RIGHT)
                .containsEntry("b", GraphState.RIGHT)
                .containsEntry("c", GraphState.SUSPECT)
                .containsEntry("L", GraphState.WRONG);
    }

    @Test
    void tellsAWrongValueFromOneThatFollows() {
        Map<String, GraphState> states = wrong(List.of("b", "L"));

        assertThat(states)
                .containsEntry("a", GraphState.UNSEEN)
                .containsEntry("b", GraphState.WRONG)
                .containsEntry("c", GraphState.AFFECTED)
                .containsEntry("L", GraphState.AFFECTED);
    }

    @Test
    void marksThePlaceOfANamedCauseAndClearsWhatIsBeforeIt() {
        Map<String, GraphState> states = wrong(List.of("L"), finding("forward", "c"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("c");
        assertThat(those(states, GraphState.AFFECTED)).containsExactly("L");
        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
    }

    @Test
    void suspectsTheEdgesThatNoRightGradientPasses() {
        Map<String, GraphState> states = wrong(List.of("dw"));

        assertThat(those(states, GraphState.WRONG)).containsExactly("w");
        assertThat(those(states, GraphState.SUSPECT)).containsExactly("a-w", "b-a", "c-b");
        assertThat(states).containsEntry("L-c", GraphState.RIGHT).containsEntry("c-v", GraphState.RIGHT);
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
        Map<String, GraphState> states = wrong(List.of("dw", "dv"));

        assertThat(those(states, GraphState.SUSPECT)).isEmpty();
        assertThat(those(states, GraphState.WRONG)).containsExactly("v", "w");
    }

    @Test
    void knowsNothingOfWhatGaveNoAnswer() {
        Map<String, GraphState> states = states(CheckStatus.ERROR, List.of("b", "L", "dw", "dv"));

        assertThat(states.values()).containsOnly(GraphState.UNSEEN);
    }
}

package gradecheck.report.html;

import static gradecheck.result.ResultMother.aResult;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Graph;
import gradecheck.result.Graph.Edge;
import gradecheck.result.Graph.Node;
import gradecheck.result.GraphState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The graph on a submission's page: sin(w x) - v. */
class GraphSectionTest {

    private static final GraphState RIGHT = GraphState.RIGHT;
    private static final GraphState WRONG = GraphState.WRONG;
    private static final GraphState UNSEEN = GraphState.UNSEEN;
    private static final GraphState SUSPECT = GraphState.SUSPECT;

    private static Graph graph(
            GraphState w, GraphState v, GraphState a, GraphState s, GraphState product, GraphState sine) {
        return new Graph(
                "Where",
                List.of(
                        new Node("w", "", "dw", w, 0, 0),
                        new Node("x", "", "", UNSEEN, 0, 1),
                        new Node("v", "", "dv", v, 1, 0),
                        new Node("a", "w x", "", a, 1, 1),
                        new Node("s", "sin a - v", "value", s, 2, 1)),
                List.of(
                        new Edge("a", "w", "x", product),
                        new Edge("a", "x", "", UNSEEN),
                        new Edge("s", "a", "cos a", sine),
                        new Edge("s", "v", "1", RIGHT)));
    }

    private static String page(Graph graph) {
        return SubmissionPage.render(aResult().withGraph(graph).build());
    }

    @Test
    void isLeftOutWhereThereIsNone() {
        assertThat(page(Graph.NONE)).doesNotContain("id=\"graph\"");
    }

    @Test
    void namesTheWrongEdgeInTheDrawingInASentenceAndInATable() {
        String page = page(graph(WRONG, RIGHT, RIGHT, RIGHT, RIGHT, WRONG));

        assertThat(page)
                .contains("<p>Wrong here: d s / d a = cos a.</p>", "<p>Wrong gradients: dw.</p>")
                .contains(">✗ cos a</text>")
                .contains("<path class=\"edge is-wrong\"")
                .contains("<desc id=\"graph-chart-desc\">Wrong here: d s / d a = cos a. Wrong gradients: dw.</desc>");
        assertThat(Html.all(page, "<tr><th scope=\"row\">d s / d a</th>(.*)</tr>"))
                .singleElement()
                .asString()
                .contains("<td>cos a</td><td>dw</td>", "wrong");
    }

    @Test
    void namesTheOthersWhereOneValueIsWrong() {
        assertThat(page(graph(RIGHT, RIGHT, SUSPECT, WRONG, RIGHT, RIGHT)))
                .contains("<p>Wrong here: s = sin a - v.</p>")
                .contains("<p>Only wrong values come from a = w x: look there first.</p>");
        assertThat(page(graph(RIGHT, RIGHT, WRONG, GraphState.AFFECTED, RIGHT, RIGHT)))
                .contains("<p>Wrong since they are computed from it: s.</p>");
    }

    @Test
    void pointsToWhatOnlyWrongGradientsPassWhereNoCauseIsKnown() {
        assertThat(page(graph(WRONG, RIGHT, RIGHT, RIGHT, SUSPECT, SUSPECT)))
                .contains("<p>Only wrong gradients pass through d a / d w = x and d s / d a = cos a: "
                        + "look there first.</p>")
                .contains(">? cos a</text>");
    }

    @Test
    void saysWhereEveryLocalDerivativeIsRightElsewhere() {
        assertThat(page(graph(RIGHT, WRONG, RIGHT, RIGHT, RIGHT, RIGHT)))
                .contains("<p>All local derivatives on the way to dv are right in other gradients: "
                        + "look at how the product is written, and where it is put.</p>");
    }

    @Test
    void saysThatTheAnswersDoNotTell() {
        assertThat(page(graph(WRONG, UNSEEN, RIGHT, RIGHT, UNSEEN, UNSEEN))).doesNotContain("they do not tell where");
        assertThat(page(graph(WRONG, WRONG, RIGHT, RIGHT, UNSEEN, UNSEEN)))
                .contains("<p>Wrong gradients: dw and dv.</p>")
                .contains("<p>Since no gradient is right, they do not tell where the mistake is.</p>");
    }

    @Test
    void saysThatAllIsRight() {
        assertThat(page(graph(RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT)))
                .contains("<p>Everything that was seen of it is right.</p>");
    }

    @Test
    void escapesWhatAnAssignmentCallsItsNodes() {
        Graph hostile = new Graph(
                Hostile.TEXT, List.of(new Node(Hostile.TEXT, Hostile.TEXT, Hostile.TEXT, WRONG, 0, 0)), List.of());

        assertThat(Html.content(page(hostile))).doesNotContain("<script", "\u202e");
    }
}

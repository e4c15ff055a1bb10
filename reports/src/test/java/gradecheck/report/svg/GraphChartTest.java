package gradecheck.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradecheck.report.svg.GraphChart.Arrow;
import gradecheck.report.svg.GraphChart.Box;
import gradecheck.report.svg.GraphChart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphChartTest {

    private static final Box X = new Box("x", "✗ x", "dx", true, 0, 1, Kind.WRONG);
    private static final Box F = new Box("f", "f", "", true, 0, 2, Kind.GIVEN);
    private static final Box S = new Box("s", "✓ s", "sin x", false, 1, 1, Kind.RIGHT);

    private static String chart(List<Box> boxes, Arrow... arrows) {
        return new GraphChart("g", new Caption("A graph", "The sine is wrong."), boxes, List.of(arrows)).render();
    }

    @Test
    void drawsABoxWithItsLabelAndItsNoteInTheColumnAndRow() {
        String svg = chart(List.of(X, S));

        assertThat(svg)
                .contains("<rect class=\"node is-wrong\" x=\"8\" y=\"71\" width=\"56\" height=\"26\" rx=\"13\"/>")
                .contains(">✗ x</text>", ">dx</text>")
                .contains("<rect class=\"node is-right\" x=\"106\" y=\"71\" width=\"56\" height=\"26\" rx=\"4\"/>")
                .contains(">✓ s</text>", ">sin x</text>");
    }

    @Test
    void joinsTheEdgesOfTwoBoxesAndLabelsTheLineAboveItsMiddle() {
        String svg = chart(List.of(X, S), new Arrow("x", "s", "✗ cos x", Kind.WRONG));

        assertThat(svg)
                .contains("<path class=\"edge is-wrong\" d=\"M64 84L106 84\"/>")
                .contains(
                        "<text class=\"edge-label is-wrong\" x=\"85\" y=\"65\" text-anchor=\"middle\">✗ cos x</text>");
    }

    @Test
    void drawsNoFrameAroundWhatIsGiven() {
        String svg = chart(List.of(F, S), new Arrow("f", "s", "", Kind.UNSEEN));

        assertThat(svg.split("<rect", -1)).hasSize(2);
        assertThat(svg).contains("is-given", "class=\"edge is-unseen\"").doesNotContain("edge-label");
    }

    @Test
    void isLargeEnoughForTheLastColumnAndRow() {
        assertThat(chart(List.of(X, F, S))).contains("viewBox=\"0 0 178 170\"");
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(chart(List.of(X)))
                .contains("role=\"img\" aria-labelledby=\"g-title g-desc\"")
                .contains("<title id=\"g-title\">A graph</title><desc id=\"g-desc\">The sine is wrong.</desc>");
    }

    @Test
    void refusesALineToNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart(List.of(X), new Arrow("x", "s", "", Kind.RIGHT)))
                .withMessage("an arrow must join two boxes, there is none named s");
    }
}

package gradecheck.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.svg.Histogram.Bar;
import gradecheck.report.svg.Histogram.Marker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void drawsABarForEachCountAboveZero() {
        String svg =
                histogram(new Bar("0", 2), new Bar("1", 0), new Bar("2", 4)).render(Optional.empty());

        assertThat(svg.split("class=\"bar\"", -1)).hasSize(3);
        assertThat(svg).contains(">0</text>", ">1</text>", ">2</text>", "height=\"71\"", "height=\"142\"");
    }

    @Test
    void drawsTheMarkerOverTheBars() {
        Marker middle = new Marker(1, "median 50");

        assertThat(histogram(new Bar("0", 1), new Bar("1", 1)).render(Optional.of(middle)))
                .contains("class=\"marker\" d=\"M285 4L285 176\"", ">median 50</text>");
    }

    @Test
    void staysCalmWithoutBars() {
        assertThat(histogram().render(Optional.empty())).doesNotContain("NaN", "class=\"bar\"");
    }

    private static Histogram histogram(Bar... bars) {
        return new Histogram("h", new Caption("Scores", "All of them."), "score", List.of(bars));
    }
}

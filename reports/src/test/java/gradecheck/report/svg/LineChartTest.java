package gradecheck.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.svg.Line.Kind;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class LineChartTest {

    @Test
    void drawsEachLineWithItsLabel() throws Exception {
        String svg = chart(
                new Line("submission", Kind.STUDENT, List.of(100.0, 10.0, 1.0)),
                new Line("reference", Kind.REFERENCE, List.of(100.0, 1.0, 0.01)));

        assertThat(parse(svg).getElementsByTagName("path").getLength()).isGreaterThan(2);
        assertThat(svg)
                .contains("class=\"line line-student\"", "class=\"line line-reference\"")
                .contains(">submission</text>", ">reference</text>", ">epoch</text>", ">mean loss (log)</text>");
    }

    @Test
    void fallsInEqualStepsForEqualRatios() {
        String svg = chart(new Line("", Kind.STUDENT, List.of(100.0, 10.0, 1.0)));

        double[] y = Pattern.compile("class=\"line line-student\" d=\"M\\S+ (\\S+)L\\S+ (\\S+)L\\S+ (\\S+)\"")
                .matcher(svg)
                .results()
                .flatMapToDouble(match -> IntStream.of(1, 2, 3).mapToDouble(i -> Double.parseDouble(match.group(i))))
                .toArray();
        assertThat(y).hasSize(3);
        assertThat(y[1] - y[0]).isPositive().isCloseTo(y[2] - y[1], org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    void leavesAGapWhereAValueIsNotFiniteAndMarksTheEnd() {
        String svg =
                chart(new Line("a", Kind.STUDENT, List.of(1.0, 2.0, Double.NaN, 3.0, 4.0, Double.POSITIVE_INFINITY)));

        assertThat(svg).doesNotContain("NaN", "Infinity");
        assertThat(svg).containsPattern("class=\"line line-student\" d=\"M[^M\"]+M[^M\"]+\"");
        assertThat(count(svg, "class=\"stop line-student\"")).isEqualTo(2);
    }

    @Test
    void drawsASinglePointAsADot() {
        assertThat(chart(new Line("a", Kind.STUDENT, List.of(5.0))))
                .contains("class=\"dot line-student\"")
                .doesNotContain("class=\"line line-student\"", "NaN");
    }

    @Test
    void saysSoWhereThereIsNothingToDraw() {
        assertThat(chart()).contains("nothing to draw");
        assertThat(chart(new Line("a", Kind.STUDENT, List.of()))).contains("nothing to draw");
        assertThat(chart(new Line("a", Kind.STUDENT, List.of(Double.NaN, 0.0, -1.0))))
                .contains("nothing to draw");
    }

    @Test
    void copesWithTheLargestAndSmallestNumbers() {
        assertThat(chart(new Line("a", Kind.STUDENT, List.of(Double.MAX_VALUE, Double.MIN_VALUE))))
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void isNotPressedFlatByALineThatDiverges() {
        String svg = chart(
                new Line("a", Kind.STUDENT, List.of(1.0, 1e200)), new Line("b", Kind.REFERENCE, List.of(1.0, 0.1)));

        assertThat(svg).contains(">0.1<").doesNotContain("e200");
    }

    @Test
    void keepsLabelsOfEqualLinesApart() {
        String svg = chart(
                new Line("one", Kind.FIRST, List.of(2.0, 1.0)),
                new Line("two", Kind.SECOND, List.of(2.0, 1.0)),
                new Line("three", Kind.THIRD, List.of(2.0, 1.0)));

        double[] y = Pattern.compile("class=\"label [^>]* y=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .sorted()
                .toArray();
        assertThat(y).hasSize(3);
        assertThat(y[1] - y[0]).isGreaterThanOrEqualTo(14);
        assertThat(y[2] - y[1]).isGreaterThanOrEqualTo(14);
    }

    @Test
    void drawsLongLinesWithFewPoints() {
        List<Double> values =
                IntStream.rangeClosed(1, 10_000).mapToObj(i -> 1.0 / i).toList();

        assertThat(count(chart(new Line("a", Kind.STUDENT, values)), "L")).isLessThan(200);
    }

    @Test
    void escapesLabelsAndCaption() throws Exception {
        LineChart chart = new LineChart(
                "x\"y",
                new Caption("<b>&\u0000", "\"'"),
                "</text>",
                "\u202E",
                List.of(new Line("<i>", Kind.FAINT, List.of(1.0))));

        assertThat(parse(chart.render()).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<b>&\\u0000");
    }

    private static String chart(Line... lines) {
        return new LineChart("c", new Caption("Loss", "It falls."), "epoch", "mean loss", List.of(lines)).render();
    }

    private static long count(String text, String part) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(text).results().count();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}

package gradecheck.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Lines over epochs, with a logarithmic or a linear axis for their values and a label at the end of each line.
 *
 * <p>Where a line goes beyond ten thousand times the range of the reference lines, on a linear axis beyond twice their
 * highest value, it is drawn at the edge: a training that diverges would press all others flat. Without a reference,
 * the logarithmic chart shows the upper twelve powers of ten.
 */
public final class LineChart {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 270;
    private static final Frame FRAME = new Frame(60, 14, 342, 222);
    private static final double LABEL_GAP = 14;

    private final String id;
    private final Caption caption;
    private final String xLabel;
    private final String yLabel;
    private final List<Line> lines;

    /**
     * Prepares a chart.
     *
     * @param id unique in the page, to be used in the ids of elements
     * @param caption what it shows, in words
     * @param xLabel what is counted from left to right
     * @param yLabel what is measured from bottom to top
     * @param lines in the order in which they are painted, the last on top
     */
    public LineChart(String id, Caption caption, String xLabel, String yLabel, List<Line> lines) {
        this.id = id;
        this.caption = caption;
        this.xLabel = xLabel;
        this.yLabel = yLabel;
        this.lines = List.copyOf(lines);
    }

    /** {@return the chart as an {@code svg} element; a frame with a sentence where there is nothing to draw} */
    public String render() {
        return render(id, yLabel + " (log)", ValueRange::logarithmic);
    }

    /** {@return the same with a linear axis for the values} */
    public String renderLinear() {
        return render(id + "-linear", yLabel, ValueRange::linear);
    }

    private String render(String elementId, String axisLabel, Function<List<Line>, Scale> range) {
        SvgText svg = new SvgText().image(elementId, WIDTH, HEIGHT, caption);
        if (lines.stream().allMatch(line -> line.drawable().findAny().isEmpty())) {
            FRAME.border(svg);
            svg.words("nothing to draw", "tick", 204, 120, "middle");
        } else {
            int epochs =
                    lines.stream().mapToInt(line -> line.values().size()).max().orElse(1);
            draw(svg, LinearScale.counting(epochs), range.apply(lines), axisLabel);
        }
        return svg.close("svg").toString();
    }

    private void draw(SvgText svg, Scale epochs, Scale values, String axisLabel) {
        FRAME.xAxis(svg, epochs, xLabel);
        FRAME.yAxis(svg, values, axisLabel);
        List<Label> labels = new ArrayList<>();
        for (Line line : lines) {
            LinePath path = new LinePath(FRAME, epochs, values, line);
            path.draw(svg);
            if (!line.label().isEmpty() && path.hasPoints()) {
                labels.add(new Label(line, path.lastY()));
            }
        }
        labels(svg, labels);
        FRAME.field(svg);
    }

    /** From top to bottom, pushed apart where they would overlap. */
    private static void labels(SvgText svg, List<Label> labels) {
        labels.sort(Comparator.comparingDouble(Label::y));
        double lowest = FRAME.bottom() - (labels.size() - 1) * LABEL_GAP;
        double free = FRAME.top();
        for (Label label : labels) {
            double y = Math.max(free, Math.min(label.y(), lowest));
            String styleClass = "label " + label.line().kind().styleClass();
            svg.words(label.line().label(), styleClass, FRAME.right() + 8, y + 4, "start");
            free = y + LABEL_GAP;
            lowest += LABEL_GAP;
        }
    }

    private record Label(Line line, double y) {}
}

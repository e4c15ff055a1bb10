package gradecheck.report.svg;

import java.util.List;
import java.util.Optional;

/** Bars side by side, each with its count above and its label below. */
public final class Histogram {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 230;
    private static final Frame FRAME = new Frame(24, 34, 546, 176);
    private static final double GAP = 4;

    private final String id;
    private final Caption caption;
    private final String xLabel;
    private final List<Bar> bars;

    /**
     * Prepares a chart.
     *
     * @param id unique in the page, to be used in the ids of elements
     * @param caption what it shows, in words
     * @param xLabel what the bars stand for
     * @param bars from left to right
     */
    public Histogram(String id, Caption caption, String xLabel, List<Bar> bars) {
        this.id = id;
        this.caption = caption;
        this.xLabel = xLabel;
        this.bars = List.copyOf(bars);
    }

    /**
     * Draws the chart.
     *
     * @param marker a line behind the bars, where there is one
     * @return the chart as an {@code svg} element
     */
    public String render(Optional<Marker> marker) {
        SvgText svg = new SvgText().image(id, WIDTH, HEIGHT, caption);
        int most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        Scale counts = new LinearScale(0, most, 1);
        Scale places = new LinearScale(0, Math.max(1, bars.size()), 1);
        marker.ifPresent(mark -> marker(svg, mark, FRAME.x(places, mark.position())));
        for (int i = 0; i < bars.size(); i++) {
            bar(
                    svg,
                    bars.get(i),
                    FRAME.x(places, i),
                    FRAME.x(places, i + 1),
                    FRAME.y(counts, bars.get(i).count()));
        }
        svg.path("axis", "M24 176L546 176");
        svg.words(xLabel, "axis-label", 285, 218, "middle");
        return svg.close("svg").toString();
    }

    private static void bar(SvgText svg, Bar bar, double from, double to, double top) {
        double middle = (from + to) / 2;
        if (bar.count() > 0) {
            double width = to - from - GAP;
            double height = FRAME.bottom() - top;
            svg.empty("rect", "class", "bar", "x", from + GAP / 2, "y", top, "width", width, "height", height);
            svg.words(Integer.toString(bar.count()), "count", middle, top - 5, "middle");
        }
        svg.words(bar.label(), "tick", middle, FRAME.bottom() + 17, "middle");
        svg.empty(
                "rect",
                "class",
                "place",
                "x",
                from,
                "y",
                FRAME.top(),
                "width",
                to - from,
                "height",
                HEIGHT - FRAME.top());
    }

    private static void marker(SvgText svg, Marker marker, double x) {
        boolean right = x > WIDTH / 2.0;
        String at = SvgText.number(x);
        svg.path("marker", "M" + at + " 4L" + at + " 176");
        svg.words(marker.label(), "label", right ? x - 6 : x + 6, 12, right ? "end" : "start");
    }

    /**
     * One bar.
     *
     * @param label written below it
     * @param count its height; 0 or more
     */
    public record Bar(String label, int count) {}

    /**
     * A line behind the bars.
     *
     * @param position counted in bars from the left edge of the first, for example 0.5 for its middle
     * @param label written at its top
     */
    public record Marker(double position, String label) {}
}

package gradecheck.report.svg;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A computation as boxes in columns, joined by lines from left to right. */
public final class GraphChart {

    private static final double COLUMN = 98;
    private static final double ROW = 50;
    private static final double LEFT = 36;
    private static final double TOP = 34;
    private static final double RIGHT_OF_LAST = 44;
    private static final double BELOW_LAST = 36;
    private static final double HALF_WIDTH = 28;
    private static final double HALF_HEIGHT = 13;
    private static final double CORNER = 4;
    private static final double BASELINE = 4;

    private final String id;
    private final Caption caption;
    private final List<Box> boxes;
    private final List<Arrow> arrows;
    private final Map<String, Box> byName;

    /**
     * Prepares a chart.
     *
     * @param id unique in the page, to be used in the ids of elements
     * @param caption what it shows, in words
     * @param boxes with names of their own
     * @param arrows between them
     */
    public GraphChart(String id, Caption caption, List<Box> boxes, List<Arrow> arrows) {
        this.id = id;
        this.caption = caption;
        this.boxes = List.copyOf(boxes);
        this.arrows = List.copyOf(arrows);
        this.byName = this.boxes.stream().collect(Collectors.toMap(Box::name, Function.identity()));
    }

    /** {@return the chart as an {@code svg} element} */
    public String render() {
        double right = boxes.stream().mapToDouble(GraphChart::x).max().orElse(0) + RIGHT_OF_LAST;
        double bottom = boxes.stream().mapToDouble(GraphChart::y).max().orElse(0) + BELOW_LAST;
        SvgText svg = new SvgText().image(id, (int) Math.ceil(right), (int) Math.ceil(bottom), caption);
        arrows.forEach(arrow -> line(svg, arrow));
        boxes.forEach(box -> box(svg, box));
        arrows.stream().filter(arrow -> !arrow.label().isEmpty()).forEach(arrow -> label(svg, arrow));
        return svg.close("svg").toString();
    }

    private static double x(Box box) {
        return LEFT + COLUMN * box.column();
    }

    private static double y(Box box) {
        return TOP + ROW * box.row();
    }

    private Box end(String name) {
        Box box = byName.get(name);
        if (box == null) {
            throw new IllegalArgumentException("an arrow must join two boxes, there is none named " + name);
        }
        return box;
    }

    private void line(SvgText svg, Arrow arrow) {
        Box from = end(arrow.from());
        Box to = end(arrow.to());
        double start = x(from) + (from.kind() == Kind.GIVEN ? HALF_WIDTH / 2 : HALF_WIDTH);
        svg.path(
                "edge " + arrow.kind().styleClass(),
                "M" + SvgText.number(start) + " " + SvgText.number(y(from)) + "L" + SvgText.number(x(to) - HALF_WIDTH)
                        + " " + SvgText.number(y(to)));
    }

    private static void box(SvgText svg, Box box) {
        String styleClass = box.kind().styleClass();
        if (box.kind() != Kind.GIVEN) {
            svg.empty(
                    "rect",
                    "class",
                    "node " + styleClass,
                    "x",
                    x(box) - HALF_WIDTH,
                    "y",
                    y(box) - HALF_HEIGHT,
                    "width",
                    2 * HALF_WIDTH,
                    "height",
                    2 * HALF_HEIGHT,
                    "rx",
                    box.round() ? HALF_HEIGHT : CORNER);
        }
        svg.words(box.label(), "node-label " + styleClass, x(box), y(box) + BASELINE, "middle");
        if (!box.note().isEmpty()) {
            svg.words(box.note(), "node-note", x(box), y(box) + HALF_HEIGHT + 13, "middle");
        }
    }

    /** Beside the middle of its line: above a level one, and on a steep one where it has the most room. */
    private void label(SvgText svg, Arrow arrow) {
        Box from = end(arrow.from());
        Box to = end(arrow.to());
        double steepness = Math.abs(y(to) - y(from));
        double lift = steepness < HALF_HEIGHT ? HALF_HEIGHT + 6 : -BASELINE;
        svg.words(
                arrow.label(),
                "edge-label " + arrow.kind().styleClass(),
                (x(from) + x(to)) / 2,
                (y(from) + y(to)) / 2 - lift,
                "middle");
    }

    /**
     * A box.
     *
     * @param name unique in the chart
     * @param label written in it
     * @param note written below it; empty for none
     * @param round whether its ends are round
     * @param column from the left, 0 or more
     * @param row from the top, 0 or more
     * @param kind how it is drawn
     */
    public record Box(String name, String label, String note, boolean round, double column, double row, Kind kind) {}

    /**
     * A line between two boxes.
     *
     * @param from name of the left one
     * @param to name of the right one
     * @param label written beside it; empty for none
     * @param kind how it is drawn
     */
    public record Arrow(String from, String to, String label, Kind kind) {}

    /** How a box or a line is drawn; the style sheet of the page knows a class for each. */
    public enum Kind {
        /** Without a frame. */
        GIVEN,
        /** Thin. */
        UNSEEN,
        /** Solid. */
        RIGHT,
        /** Thick. */
        WRONG,
        /** Dotted. */
        AFFECTED,
        /** Dashed. */
        SUSPECT;

        String styleClass() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }
}

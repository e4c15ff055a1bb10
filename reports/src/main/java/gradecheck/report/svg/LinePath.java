package gradecheck.report.svg;

import java.util.ArrayList;
import java.util.List;

/** The points of one line on the paper, in stretches without a gap. */
final class LinePath {

    /** More points than this cannot be told apart on the paper. */
    private static final int MOST_POINTS = 150;

    private final Line line;
    /** Whether the last value could not be drawn. */
    private final boolean stopped;

    private final List<List<Point>> stretches = new ArrayList<>();

    LinePath(Frame frame, Scale epochs, Scale values, Line line) {
        this.line = line;
        int size = line.values().size();
        int stride = (size + MOST_POINTS - 1) / MOST_POINTS;
        boolean gap = true;
        for (int i = 0; i < size; i = i < size - 1 ? Math.min(i + stride, size - 1) : size) {
            double value = line.values().get(i);
            if (Line.isDrawable(value)) {
                if (gap) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(new Point(frame.x(epochs, i + 1), frame.y(values, value)));
            }
            gap = !Line.isDrawable(value);
        }
        stopped = gap;
    }

    boolean hasPoints() {
        return !stretches.isEmpty();
    }

    /** Height of the last point; there must be one. */
    double lastY() {
        List<Point> last = stretches.get(stretches.size() - 1);
        return last.get(last.size() - 1).y();
    }

    void draw(SvgText svg) {
        StringBuilder path = new StringBuilder();
        for (List<Point> stretch : stretches) {
            boolean broken = stretch != stretches.get(stretches.size() - 1) || stopped;
            if (broken && line.kind() != Line.Kind.FAINT) {
                stop(svg, stretch.get(stretch.size() - 1));
            }
            if (stretch.size() == 1) {
                Point only = stretch.get(0);
                svg.empty("circle", "class", "dot " + line.kind().styleClass(), "cx", only.x(), "cy", only.y(), "r", 3);
            } else {
                append(path, stretch);
            }
        }
        if (!path.isEmpty()) {
            svg.empty("path", "class", "line " + line.kind().styleClass(), "d", path);
        }
    }

    /** A cross where a line ends before its time. */
    private void stop(SvgText svg, Point last) {
        String cross = "M" + at(last, -4, -4) + "L" + at(last, 4, 4) + "M" + at(last, -4, 4) + "L" + at(last, 4, -4);
        svg.path("stop " + line.kind().styleClass(), cross);
    }

    private static String at(Point point, double right, double down) {
        return SvgText.number(point.x() + right) + " " + SvgText.number(point.y() + down);
    }

    private static void append(StringBuilder path, List<Point> stretch) {
        char command = 'M';
        for (Point point : stretch) {
            path.append(command).append(at(point, 0, 0));
            command = 'L';
        }
    }

    private record Point(double x, double y) {}
}

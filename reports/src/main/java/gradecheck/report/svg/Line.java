package gradecheck.report.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * One line of a chart.
 *
 * @param label written at its end; empty for none
 * @param kind how it is drawn
 * @param values in order, the first at 1; one that is not finite or not above zero leaves a gap
 */
public record Line(String label, Kind kind, List<Double> values) {

    /** Copies its list. */
    public Line {
        values = List.copyOf(values);
    }

    /** The values a logarithmic axis can show. */
    DoubleStream drawable() {
        return values.stream().mapToDouble(Double::doubleValue).filter(Line::isDrawable);
    }

    static boolean isDrawable(double value) {
        return Double.isFinite(value) && value > 0;
    }

    /** How a line is drawn; the style sheet of the page knows a class for each. */
    public enum Kind {
        /** What is looked at, solid. */
        STUDENT,
        /** What it is compared with, dashed. */
        REFERENCE,
        /** One among many. */
        FAINT,
        /** The first of several of the same rank. */
        FIRST,
        /** The second of several of the same rank. */
        SECOND,
        /** The third of several of the same rank. */
        THIRD;

        String styleClass() {
            return "line-" + name().toLowerCase(Locale.ROOT);
        }
    }
}

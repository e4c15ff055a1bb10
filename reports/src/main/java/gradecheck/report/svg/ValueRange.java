package gradecheck.report.svg;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;

/** Decides what range of values a chart of lines shows. */
final class ValueRange {

    private static final double BEYOND_REFERENCE = 1e4;
    private static final double LINEARLY_BEYOND_REFERENCE = 2;
    private static final double WITHOUT_REFERENCE = 1e12;

    private ValueRange() {}

    /** The linear scale for lines of which at least one can be drawn; it begins at zero. */
    static LinearScale linear(List<Line> lines) {
        double all = range(lines, line -> true).getMax();
        DoubleSummaryStatistics reference = range(lines, line -> line.kind() == Line.Kind.REFERENCE);
        return LinearScale.upTo(
                reference.getCount() == 0 ? all : Math.min(all, reference.getMax() * LINEARLY_BEYOND_REFERENCE));
    }

    /** The logarithmic scale for lines of which at least one can be drawn. */
    static LogScale logarithmic(List<Line> lines) {
        DoubleSummaryStatistics all = range(lines, line -> true);
        DoubleSummaryStatistics reference = range(lines, line -> line.kind() == Line.Kind.REFERENCE);
        if (reference.getCount() == 0) {
            return LogScale.around(Math.max(all.getMin(), all.getMax() / WITHOUT_REFERENCE), all.getMax());
        }
        return LogScale.around(
                Math.max(all.getMin(), reference.getMin() / BEYOND_REFERENCE),
                Math.min(all.getMax(), reference.getMax() * BEYOND_REFERENCE));
    }

    private static DoubleSummaryStatistics range(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).flatMapToDouble(Line::drawable).summaryStatistics();
    }
}

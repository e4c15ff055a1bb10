package gradecheck.report.html;

import freemarker.template.TemplateModel;
import gradecheck.report.svg.Caption;
import gradecheck.report.svg.Histogram;
import gradecheck.report.svg.Histogram.Bar;
import gradecheck.report.svg.Histogram.Marker;
import gradecheck.report.words.Numbers;
import gradecheck.result.Points;
import gradecheck.result.ScoreStatistics;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of a class in ten equal bins, with a bin of their own for full marks.
 *
 * @param chart the picture
 * @param bins the same in words, each to be clicked
 */
record ScoreHistogram(TemplateModel chart, List<Bin> bins) {

    private static final int BINS = 10;

    static ScoreHistogram of(Summary summary) {
        int[] counts = new int[BINS + 1];
        summary.submissions().forEach(submission -> counts[bin(submission)]++);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            bars.add(new Bar(100 * i / BINS + "–" + (100 * (i + 1) / BINS - 1), counts[i]));
        }
        bars.add(new Bar("100", counts[BINS]));
        Histogram histogram =
                new Histogram("histogram", caption(summary, counts[BINS]), "score in percent of the maximum", bars);
        return new ScoreHistogram(
                Markup.trusted(histogram.render(median(summary))),
                bars.stream()
                        .map(bar -> new Bin(
                                bar.label(),
                                Integer.toString(bar.count()),
                                Filter.link("percent:" + bar.label().replace('–', '-'))))
                        .toList());
    }

    private static int bin(SubmissionSummary submission) {
        return (int) position(submission.score().hundredths(), submission.maxScore());
    }

    /** Counted in bins from the left; full marks lie at the beginning of the last one. */
    private static double position(double hundredths, Points max) {
        return hundredths >= max.hundredths() ? BINS : BINS * hundredths / max.hundredths();
    }

    private static Caption caption(Summary summary, int full) {
        ScoreStatistics statistics = summary.statistics();
        String description = summary.submissions().isEmpty()
                ? "There are no submissions."
                : "Half of the class lies between " + Numbers.points(statistics.lowerQuartile()) + " and "
                        + Numbers.points(statistics.upperQuartile()) + " points; the median is "
                        + Numbers.points(statistics.median()) + "; " + full + " of "
                        + summary.submissions().size() + " have full marks.";
        return new Caption("How the scores are distributed", description);
    }

    private static Optional<Marker> median(Summary summary) {
        double median = summary.statistics().median();
        return summary.submissions().stream().findFirst().map(first -> {
            double position = position(median * 100, first.maxScore());
            return new Marker(position == BINS ? BINS + 0.5 : position, "median " + Numbers.points(median));
        });
    }

    /** One bin: percents, how many submissions, and a link that leaves these in the table. */
    record Bin(String label, String count, String filter) {}
}

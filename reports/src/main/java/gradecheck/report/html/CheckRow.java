package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Numbers;
import gradecheck.result.CheckSummary;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.util.List;
import java.util.Locale;

/**
 * How a class fared in one check.
 *
 * @param name of the check
 * @param task id of its task
 * @param mean share of its points that was earned, in percent
 * @param discrimination how well it tells strong submissions from weak ones; empty where that is not known
 * @param remark what is odd about it; empty where nothing is
 */
record CheckRow(String name, String task, String mean, String discrimination, String remark) {

    /** Fewer submissions make a correlation of little meaning. */
    private static final int ENOUGH = 10;

    private static final double WEAK = 0.1;

    static List<CheckRow> ofAll(Summary summary) {
        int graded = summary.counts().getOrDefault(SubmissionStatus.GRADED, 0);
        return summary.checks().stream()
                .map(check -> of(check, graded >= ENOUGH))
                .toList();
    }

    private static CheckRow of(CheckSummary check, boolean enough) {
        boolean known = enough && !Double.isNaN(check.discrimination());
        return new CheckRow(
                line(check.name()),
                line(check.task()),
                Numbers.percent(check.difficulty()),
                known ? String.format(Locale.ROOT, "%.2f", check.discrimination()) : "",
                remark(check, enough));
    }

    private static String remark(CheckSummary check, boolean enough) {
        if (!enough) {
            return "";
        }
        if (check.difficulty() >= 1) {
            return "all pass";
        }
        if (check.difficulty() <= 0) {
            return "none passes";
        }
        return check.discrimination() < WEAK ? "does not tell strong from weak" : "";
    }
}

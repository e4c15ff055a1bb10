package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The report of one submission: its tasks with their points, and below them what failed and why. */
public final class SubmissionText {

    private final Result result;

    private SubmissionText(Result result) {
        this.result = result;
    }

    /**
     * Writes the report.
     *
     * @param result the graded submission
     * @param reportPath where its page lies, for the last line; empty where there is none
     * @param style what the terminal can show
     * @return lines, each ended by a line feed
     */
    public static String render(Result result, String reportPath, Style style) {
        return new SubmissionText(result).report(reportPath, style);
    }

    private String report(String reportPath, Style style) {
        ResultLines lines = new ResultLines(result, style);
        lines.head("version " + style.text(result.assignment().version()) + ", "
                + Numbers.count(checks().count(), "check", "checks") + ", " + result.maxScore() + " points");
        if (result.status() == SubmissionStatus.GRADED) {
            result.tasks().forEach(task -> {
                lines.task(task, Mark.of(task, result), "");
                lines.faults(task);
            });
        } else {
            lines.obstacle();
        }
        lines.notes();
        lines.total(counts(), Numbers.duration(result.durationMillis()), location(reportPath, style));
        return lines.text();
    }

    /** How many checks failed, were partly right and passed; empty where nothing was graded. */
    private String counts() {
        if (result.status() != SubmissionStatus.GRADED) {
            return "";
        }
        long partial = count(CheckStatus.PARTIAL::equals);
        long passed = count(CheckStatus.PASSED::equals);
        long blocked = count(CheckStatus.BLOCKED::equals);
        long failed = checks().count() - partial - passed - blocked;
        return failed + " failed, " + (partial > 0 ? partial + " partly right, " : "")
                + (blocked > 0 ? blocked + " blocked, " : "") + passed + " passed";
    }

    private long count(Predicate<CheckStatus> which) {
        return checks().map(CheckResult::status).filter(which).count();
    }

    private Stream<CheckResult> checks() {
        return result.tasks().stream().flatMap(task -> task.checks().stream());
    }

    static String location(String reportPath, Style style) {
        return reportPath.isEmpty() ? "" : "report: " + style.text(reportPath);
    }
}

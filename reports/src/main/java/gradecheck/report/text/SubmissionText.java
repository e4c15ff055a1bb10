package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of one submission: its tasks with their points, and below them what failed and why. */
public final class SubmissionText {

    private static final int TITLE_WIDTH = 34;
    private static final int MOST_BARS = 30;
    private static final String INDENT = "      ";
    private static final String DETAIL = "          ";

    private final Result result;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private SubmissionText(Result result, Style style) {
        this.result = result;
        this.style = style;
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
        return new SubmissionText(result, style).report(reportPath);
    }

    private String report(String reportPath) {
        head();
        if (result.status() == SubmissionStatus.GRADED) {
            result.tasks().forEach(this::task);
        } else {
            lines.add("  " + style.mark(Mark.verdict(result)));
            result.compilation().diagnostics().forEach(this::diagnostic);
        }
        result.notes().forEach(note -> add("  ", "note: " + style.text(note)));
        lines.add(Stream.of(score(), counts(), Numbers.duration(result.durationMillis()), location(reportPath))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("   ")));
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        String title = style.text(result.assignment().title());
        String about = "version " + style.text(result.assignment().version()) + ", "
                + Numbers.count(checks().count(), "check", "checks") + ", " + result.maxScore() + " points";
        lines.add(style.bold(title) + "   " + about);
    }

    private void task(TaskResult task) {
        String points = task.score() + " / " + task.maxScore();
        String title = Columns.left(style.text(task.title()), TITLE_WIDTH);
        lines.add("  " + style.symbol(Mark.of(task, result)) + " " + title + Columns.right(points, 12));
        result.findings().stream()
                .filter(finding -> finding.task().equals(task.id()))
                .forEach(this::finding);
        task.checks().stream()
                .filter(check -> check.status() != CheckStatus.PASSED)
                .forEach(this::check);
        if (task.score().compareTo(task.maxScore()) < 0 && result.curves().containsKey(task.id())) {
            add(INDENT, Sparkline.of(result.curves().get(task.id()), style, MOST_BARS));
        }
    }

    private void finding(Finding finding) {
        add(INDENT, style.bold(style.text(finding.id())) + ": " + style.text(finding.message()));
        detail(finding.evidence());
    }

    private void check(CheckResult check) {
        add(
                INDENT,
                style.mark(Mark.of(check.status())) + ": " + style.text(check.name()) + " (" + check.score() + " / "
                        + check.maxScore() + ")");
        detail(check.message());
        if (!check.hint().isEmpty()) {
            detail("hint: " + check.hint());
        }
    }

    private void diagnostic(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0 ? diagnostic.file() + ":" + diagnostic.line() : diagnostic.file();
        add(INDENT, style.text(place.isEmpty() ? diagnostic.message() : place + "  " + diagnostic.message()));
        detail(diagnostic.source().strip());
    }

    private void detail(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(DETAIL, style.text(line)));
    }

    /** Adds a text below its indentation, on as many lines as it takes. */
    private void add(String indent, String text) {
        Columns.wrap(text, style.columns() - indent.length()).forEach(line -> lines.add(indent + line));
    }

    private String score() {
        return style.bold(result.score() + " / " + result.maxScore());
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

    private String location(String reportPath) {
        return reportPath.isEmpty() ? "" : "report: " + style.text(reportPath);
    }
}

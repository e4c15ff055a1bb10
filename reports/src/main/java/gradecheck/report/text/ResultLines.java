package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of which reports of one submission consist, in the order in which they are asked for. */
final class ResultLines {

    private static final int TITLE_WIDTH = 34;
    private static final int POINTS_WIDTH = 12;
    private static final int MOST_BARS = 30;
    private static final String INDENT = "      ";
    private static final String DETAIL = "          ";

    private final Result result;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    ResultLines(Result result, Style style) {
        this.result = result;
        this.style = style;
    }

    /** Names the assignment. */
    void head(String about) {
        lines.add(style.bold(style.text(result.assignment().title())) + "   " + about);
    }

    /** Gives a task with its points, and a word where the points do not tell enough. */
    void task(TaskResult task, Mark mark, String word) {
        String points = task.score() + " / " + task.maxScore();
        String title = Columns.left(style.text(task.title()), TITLE_WIDTH);
        lines.add("  " + style.symbol(mark) + " " + title + Columns.right(points, POINTS_WIDTH)
                + (word.isEmpty() ? "" : "   " + style.painted(mark.tone(), word)));
    }

    /** Tells what is wrong with a task: known causes, checks that did not pass, and how training went. */
    void faults(TaskResult task) {
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

    /** Tells what the checks of a task say, each sentence once. */
    void messages(TaskResult task) {
        task.checks().stream()
                .map(CheckResult::message)
                .filter(message -> !message.isEmpty())
                .distinct()
                .forEach(message -> add(INDENT, style.text(message)));
    }

    /** Tells why nothing was graded. */
    void obstacle() {
        lines.add("  " + style.mark(Mark.verdict(result)));
        result.compilation().diagnostics().forEach(this::diagnostic);
    }

    private void diagnostic(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0 ? diagnostic.file() + ":" + diagnostic.line() : diagnostic.file();
        List<String> message = diagnostic.message().lines().toList();
        String first = message.isEmpty() ? "" : message.get(0);
        add(INDENT, style.text(place.isEmpty() ? first : place + "  " + first));
        message.stream().skip(1).forEach(line -> detail(line.strip()));
        detail(diagnostic.source().strip());
    }

    void notes() {
        notes(note -> true);
    }

    void notes(Predicate<String> which) {
        result.notes().stream().filter(which).forEach(note -> add("  ", "note: " + style.text(note)));
    }

    /** Adds the last line, of those of its parts that are not empty. */
    void total(String... parts) {
        String score = style.bold(result.score() + " / " + result.maxScore());
        lines.add(Stream.concat(Stream.of(score), Stream.of(parts))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("   ")));
    }

    /** Adds a sentence of the report's own, unless it is empty. */
    void sentence(String words) {
        if (!words.isEmpty()) {
            add("", words);
        }
    }

    private void detail(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(DETAIL, style.text(line)));
    }

    /** Adds a text below its indentation, on as many lines as it takes. */
    private void add(String indent, String text) {
        Columns.wrap(text, style.columns() - indent.length()).forEach(line -> lines.add(indent + line));
    }

    /** {@return the lines, each ended by a line feed} */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}

package gradecheck.report.github;

import static gradecheck.report.github.MarkdownText.cell;
import static gradecheck.report.github.MarkdownText.code;
import static gradecheck.report.github.MarkdownText.mark;
import static gradecheck.report.github.MarkdownText.words;

import gradecheck.report.words.ChangeWords;
import gradecheck.report.words.FirstToFix;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Finding;
import gradecheck.result.GradeChange;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The report of one submission in Markdown: the summary of a job, or a comment at a pull request. */
public final class SubmissionMarkdown {

    /** GitHub drops a summary of more than 1 MiB. */
    static final int MOST_OF_SUMMARY = 1_000_000;

    /** GitHub refuses a comment of more than 65,536 characters. */
    private static final int MOST_OF_COMMENT = 60_000;

    private static final int MOST_TO_FIX = 3;

    /** The first line of a comment, by which the next run finds it again; nobody sees it. */
    private static final String STICKY = "<!-- gradecheck -->";

    private SubmissionMarkdown() {}

    /**
     * Writes the summary of a job.
     *
     * @param result the graded submission
     * @param change how its marks moved since the run before, where they did
     * @return Markdown, less than 1 MiB of it
     */
    public static String summary(Result result, Optional<GradeChange> change) {
        return render(result, change, MOST_OF_SUMMARY);
    }

    /**
     * Writes a comment at a pull request. Its first line is {@code <!-- gradecheck -->}, by which a later run finds it.
     *
     * @param result the graded submission, of which every word may be forged
     * @return Markdown, less than 64 KB of it
     */
    public static String comment(Result result) {
        return STICKY + "\n" + render(result, Optional.empty(), MOST_OF_COMMENT);
    }

    private static String render(Result result, Optional<GradeChange> change, int bytes) {
        LimitedMarkdown markdown = new LimitedMarkdown(bytes)
                .line("## " + result.score() + " / " + result.maxScore() + ": "
                        + words(result.assignment().title()))
                .line("")
                .line(mark(Mark.verdict(result))
                        + change.map(SubmissionMarkdown::moved).orElse(""))
                .line("");
        List<FirstToFix> toFix = FirstToFix.of(result);
        markdown.rows("### Fix first\n\n", numbered(toFix, 0, MOST_TO_FIX), "\n");
        List<String> others = numbered(toFix, MOST_TO_FIX, toFix.size());
        markdown.rows(
                "<details><summary>" + Numbers.count(others.size(), "other task", "other tasks")
                        + " to fix</summary>\n\n",
                others,
                "\n</details>\n\n");
        markdown.rows("### What the compiler says\n\n", diagnostics(result), "\n");
        markdown.rows(
                "| task | result | points |\n|---|---|---:|\n",
                result.tasks().stream().map(task -> row(task, result)).toList(),
                "\n");
        markdown.rows("### Likely causes\n\n", findings(result), "\n");
        markdown.rows("### Notes\n\n", notes(result), "\n");
        return markdown.line("Isolation: " + words(result.isolation().tier()) + ". Seed: " + result.seed()
                        + ". Gradecheck " + words(result.grader().version()) + " on Java "
                        + words(result.grader().java()) + ".")
                .toString();
    }

    private static String moved(GradeChange change) {
        return ", **" + ChangeWords.signed(change) + "** since the run before (" + words(ChangeWords.why(change)) + ")";
    }

    private static List<String> numbered(List<FirstToFix> toFix, int from, int to) {
        return IntStream.range(Math.min(from, toFix.size()), Math.min(to, toFix.size()))
                .mapToObj(i -> (i + 1) + ". " + item(toFix.get(i)))
                .toList();
    }

    private static String item(FirstToFix first) {
        TaskResult task = first.task();
        List<String> parts = new ArrayList<>();
        parts.add("**" + words(task.title()) + "** (" + task.score().missingTo(task.maxScore()) + " of "
                + task.maxScore() + " points lost), " + words(first.check().name()) + ":");
        parts.add(code(first.check().message()));
        if (!first.check().hint().isBlank()) {
            parts.add("Hint: " + words(first.check().hint()));
        }
        return String.join(" ", parts);
    }

    private static String row(TaskResult task, Result result) {
        return "| " + cell(words(task.title())) + " | " + mark(Mark.of(task, result)) + " | " + task.score() + " / "
                + task.maxScore() + " |";
    }

    private static List<String> diagnostics(Result result) {
        return result.compilation().diagnostics().stream()
                .map(SubmissionMarkdown::item)
                .toList();
    }

    private static String item(Diagnostic diagnostic) {
        String place = diagnostic.line() > 0 ? diagnostic.file() + ":" + diagnostic.line() : diagnostic.file();
        return "* " + (place.isEmpty() ? "" : code(place) + " ") + code(diagnostic.message());
    }

    private static List<String> findings(Result result) {
        return result.findings().stream()
                .map(Finding::message)
                .distinct()
                .map(message -> "* " + words(message))
                .toList();
    }

    private static List<String> notes(Result result) {
        List<String> notes = new ArrayList<>();
        if (result.status() == SubmissionStatus.GRADER_ERROR) {
            notes.add("* The grader failed. That says nothing about the submission.");
        }
        result.notes().forEach(note -> notes.add("* " + words(note)));
        result.isolation().reasons().forEach(reason -> notes.add("* " + words(reason)));
        return notes;
    }
}

package gradecheck.report.github;

import static gradecheck.report.github.MarkdownText.cell;
import static gradecheck.report.github.MarkdownText.code;
import static gradecheck.report.github.MarkdownText.mark;
import static gradecheck.report.github.MarkdownText.words;

import gradecheck.report.words.ChangeWords;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import gradecheck.result.TaskSummary;
import java.util.List;

/** The report of a class in Markdown, as the summary of a job. */
public final class ClassMarkdown {

    private ClassMarkdown() {}

    /**
     * Writes the summary of a job.
     *
     * @param summary of the class
     * @param results that it sums up, in the same order
     * @return Markdown, less than 1 MiB of it
     */
    public static String summary(Summary summary, List<Result> results) {
        String changes = ChangeWords.sentence(summary);
        return new LimitedMarkdown(SubmissionMarkdown.MOST_OF_SUMMARY)
                .line("## " + words(summary.assignment().title()))
                .line("")
                .line(Numbers.count(results.size(), "submission", "submissions") + ", median "
                        + Numbers.points(summary.statistics().median())
                        + (changes.isEmpty() ? "" : ". Since the run before: " + changes))
                .line("")
                .rows(
                        "| task | mean | at zero | at full |\n|---|---:|---:|---:|\n",
                        summary.tasks().stream().map(ClassMarkdown::row).toList(),
                        "\n")
                .rows(
                        "| submission | result | points |\n|---|---|---:|\n",
                        results.stream().map(ClassMarkdown::row).toList(),
                        "\n")
                .toString();
    }

    private static String row(TaskSummary task) {
        return "| " + cell(words(task.title())) + " | " + Numbers.points(task.mean()) + " / " + task.maxScore() + " | "
                + Numbers.percent(task.shareAtZero()) + " | " + Numbers.percent(task.shareAtFull()) + " |";
    }

    private static String row(Result result) {
        return "| " + cell(code(result.submission().name())) + " | " + mark(Mark.verdict(result)) + " | "
                + result.score() + " / " + result.maxScore() + " |";
    }
}

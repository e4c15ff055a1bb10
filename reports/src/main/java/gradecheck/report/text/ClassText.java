package gradecheck.report.text;

import gradecheck.report.words.ChangeWords;
import gradecheck.report.words.Numbers;
import gradecheck.result.GradeChange;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of a graded class: a table of its submissions and one closing line. */
public final class ClassText {

    private static final int MOST_ROWS = 50;
    private static final int MOST_CHANGES = 10;

    private ClassText() {}

    /**
     * Writes the table of at most {@value #MOST_ROWS} submissions and the closing line.
     *
     * @param summary what the class came to
     * @param results the results it sums up, in the same order
     * @param reportPath where the dashboard lies, for the last line; empty where there is none
     * @param style what the terminal can show
     * @return lines, each ended by a line feed
     */
    public static String render(Summary summary, List<Result> results, String reportPath, Style style) {
        StringBuilder text = new StringBuilder();
        if (!results.isEmpty()) {
            List<Result> shown = results.subList(0, Math.min(results.size(), MOST_ROWS));
            text.append(new ClassTable(summary.tasks(), shown, style).render());
            if (results.size() > MOST_ROWS) {
                text.append("and ").append(results.size() - MOST_ROWS).append(" more\n");
            }
            text.append("\n");
        }
        changes(summary, style).forEach(line -> text.append(line).append("\n"));
        return text.append(closing(summary, reportPath, style)).append("\n").toString();
    }

    private static List<String> changes(Summary summary, Style style) {
        String sentence = ChangeWords.sentence(summary);
        if (sentence.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(style.bold("since the run before: ") + sentence);
        List<GradeChange> moved = summary.changes().moved();
        moved.stream()
                .limit(MOST_CHANGES)
                .map(change -> "  " + change.id() + "  " + change.scoreBefore() + " → " + change.score() + "  ("
                        + ChangeWords.why(change) + ")")
                .forEach(line -> lines.add(style.text(line)));
        if (moved.size() > MOST_CHANGES) {
            lines.add("  and " + (moved.size() - MOST_CHANGES) + " more, on the dashboard");
        }
        lines.add("");
        return lines;
    }

    /**
     * Writes the closing line by itself.
     *
     * @param summary what the class came to
     * @param reportPath where the dashboard lies; empty where there is none
     * @param style what the terminal can show
     * @return one line without its end
     */
    public static String closing(Summary summary, String reportPath, Style style) {
        String graded = graded(summary);
        String median = summary.submissions().isEmpty()
                ? ""
                : "median " + Numbers.points(summary.statistics().median());
        String report = reportPath.isEmpty() ? "" : "report: " + style.text(reportPath);
        return Stream.of(style.bold(graded), median, obstacles(summary), report)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   "));
    }

    private static String graded(Summary summary) {
        int reused = summary.timing().reused();
        int all = summary.submissions().size();
        String time = " graded in " + Numbers.duration(summary.timing().durationMillis());
        return reused == 0 ? all + time : (all - reused) + " of " + all + time + ", the others as before";
    }

    private static String obstacles(Summary summary) {
        List<String> parts = new ArrayList<>();
        summary.counts().forEach((status, count) -> {
            if (count > 0 || status == SubmissionStatus.GRADER_ERROR) {
                parts.add(words(status, count));
            }
        });
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String words(SubmissionStatus status, int count) {
        return switch (status) {
            case GRADED -> "";
            case COMPILE_ERROR -> count + " did not compile";
            case NO_IMPLEMENTATION -> count + " without an implementation";
            case AMBIGUOUS -> count + " with several implementations";
            case REJECTED -> count + " refused";
            case GRADER_ERROR -> Numbers.count(count, "grader error", "grader errors");
        };
    }
}

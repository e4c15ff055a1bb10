package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.report.words.SinceLastSave;
import gradecheck.report.words.Standing;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report for somebody at work on a submission: how far each task is, what is wrong with it, what the last save has
 * changed, and what to do next.
 */
public final class CheckText {

    private CheckText() {}

    /**
     * Writes the report.
     *
     * @param result of the public checks
     * @param earlier the result before the last save, where there is one
     * @param reportPath where its page lies, for the last line; empty where there is none
     * @param style what the terminal can show
     * @return lines, each ended by a line feed
     */
    public static String render(Result result, Optional<Result> earlier, String reportPath, Style style) {
        ResultLines lines = new ResultLines(result, style);
        lines.head("public checks, " + result.maxScore() + " points");
        if (result.status() == SubmissionStatus.GRADED) {
            Standing.ofAll(result).forEach(standing -> add(standing, lines));
        } else {
            lines.obstacle();
        }
        lines.notes(note -> !isRoutine(note, result));
        earlier.ifPresent(
                before -> lines.sentence("Since the last save: " + style.text(SinceLastSave.of(before, result)) + "."));
        lines.total(
                counts(result), Numbers.duration(result.durationMillis()), SubmissionText.location(reportPath, style));
        lines.sentence(style.text(closing(result)));
        return lines.text();
    }

    /**
     * Writes the report in one line.
     *
     * @param result of the public checks
     * @param style what the terminal can show
     * @return points, and what to do next; without a line end
     */
    public static String closing(Result result, Style style) {
        return style.mark(Mark.verdict(result)) + "   " + result.score() + " / " + result.maxScore() + "   "
                + style.text(closing(result));
    }

    /**
     * What is left out of a folder at work is the same each time, and matters where nothing could be run. The compiler
     * misses sources alone.
     */
    private static boolean isRoutine(String note, Result result) {
        return switch (result.status()) {
            case GRADED -> note.startsWith("Left out as ");
            case COMPILE_ERROR ->
                note.startsWith("Left out as no Java source") || note.startsWith("Left out as not written by hand");
            case NO_IMPLEMENTATION, AMBIGUOUS, REJECTED, GRADER_ERROR -> false;
        };
    }

    private static void add(Standing standing, ResultLines lines) {
        boolean isRight = standing.kind() == Standing.Kind.RIGHT;
        lines.task(
                standing.task(), standing.mark(), isRight ? "" : standing.mark().word());
        switch (standing.kind()) {
            case RIGHT, WRONG -> lines.faults(standing.task());
            case WAITING -> lines.messages(standing.task());
            case UNWRITTEN -> {}
        }
    }

    /** For example {@code 3 right, 1 wrong, 3 not written yet}; empty where nothing was graded. */
    private static String counts(Result result) {
        List<Standing> all = Standing.ofAll(result);
        return Arrays.stream(Standing.Kind.values())
                .map(kind -> {
                    long count =
                            all.stream().filter(each -> each.kind() == kind).count();
                    return count == 0 ? "" : count + " " + kind.word();
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String closing(Result result) {
        boolean isRight =
                result.status() == SubmissionStatus.GRADED && result.score().equals(result.maxScore());
        return isRight ? "All public checks pass." : Standing.next(result);
    }
}

package gradecheck.report.words;

import gradecheck.result.CheckStatus;
import gradecheck.result.GraphState;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;

/**
 * A status as people see it: always a word, with a symbol for the quick eye.
 *
 * @param symbol one character
 * @param ascii one character for terminals that have no other
 * @param word lower case, to stand by itself or within a sentence
 * @param tone how it is meant
 */
public record Mark(String symbol, String ascii, String word, Tone tone) {

    /**
     * Puts the status of a check into a word.
     *
     * @param status what came of the check
     * @return its mark
     */
    public static Mark of(CheckStatus status) {
        return switch (status) {
            case PASSED -> new Mark("✓", "+", "passed", Tone.GOOD);
            case PARTIAL -> new Mark("~", "~", "partly right", Tone.MIXED);
            case FAILED -> new Mark("✗", "x", "failed", Tone.BAD);
            case ERROR -> new Mark("!", "!", "threw an exception", Tone.BAD);
            case TIMEOUT -> new Mark("◔", "!", "timed out", Tone.BAD);
            case CRASHED -> new Mark("†", "!", "crashed", Tone.BAD);
            case BLOCKED -> new Mark("⊘", "-", "blocked", Tone.QUIET);
        };
    }

    /**
     * Puts the status of a submission into a word.
     *
     * @param status what became of the submission
     * @return its mark
     */
    public static Mark of(SubmissionStatus status) {
        return switch (status) {
            case GRADED -> new Mark("•", "*", "graded", Tone.QUIET);
            case COMPILE_ERROR -> new Mark("✗", "x", "does not compile", Tone.BAD);
            case NO_IMPLEMENTATION -> new Mark("∅", "0", "no implementation", Tone.BAD);
            case AMBIGUOUS -> new Mark("?", "?", "several implementations", Tone.BAD);
            case REJECTED -> new Mark("⊘", "-", "refused", Tone.BAD);
            case GRADER_ERROR -> new Mark("!", "!", "grader error", Tone.FAULT);
        };
    }

    /**
     * Puts what was seen of a part of a graph into words.
     *
     * @param state of the node or edge
     * @return its mark
     */
    public static Mark of(GraphState state) {
        return switch (state) {
            case RIGHT -> new Mark("✓", "+", "right", Tone.GOOD);
            case WRONG -> new Mark("✗", "x", "wrong", Tone.BAD);
            case AFFECTED -> new Mark("↳", ">", "wrong since what it is computed from is wrong", Tone.QUIET);
            case SUSPECT -> new Mark("?", "?", "part of wrong answers alone", Tone.MIXED);
            case UNSEEN -> new Mark("–", "-", "not seen", Tone.QUIET);
        };
    }

    /**
     * Sums a submission up in a word: by its points where it was graded, else by its status.
     *
     * @param result the graded submission
     * @return its verdict
     */
    public static Mark verdict(Result result) {
        return result.status() == SubmissionStatus.GRADED
                ? earned(result.score(), result.maxScore())
                : of(result.status());
    }

    /**
     * Sums a task up in a word, by its points where it was graded.
     *
     * @param task one of the tasks of the result
     * @param result the submission it belongs to
     * @return its mark
     */
    public static Mark of(TaskResult task, Result result) {
        return result.status() == SubmissionStatus.GRADED
                ? earned(task.score(), task.maxScore())
                : new Mark("⊘", "-", "not graded", Tone.QUIET);
    }

    private static Mark earned(Points score, Points max) {
        if (score.compareTo(max) >= 0) {
            return new Mark("✓", "+", "full marks", Tone.GOOD);
        }
        return score.equals(Points.ZERO)
                ? new Mark("✗", "x", "no points", Tone.BAD)
                : new Mark("~", "~", "partly right", Tone.MIXED);
    }
}

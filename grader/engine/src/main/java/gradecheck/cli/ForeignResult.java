package gradecheck.cli;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.report.json.ResultJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.CheckResult;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Reads a result that comes from elsewhere, and refuses what no run of this grader can have written. */
final class ForeignResult {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private ForeignResult() {}

    /**
     * Reads it.
     *
     * @param file a regular file and no link, of at most {@value #MOST_BYTES} bytes
     * @return the result
     * @throws UsageFault where there is none, it is not of our schema, its points do not add up, or are none
     */
    static Result read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageFault("There is no file at " + file + ". Name a result.json.");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UsageFault(file + " is refused: it has more than " + MOST_BYTES + " bytes.");
            }
            Result result = ResultJson.read(Files.readString(file));
            if (!addsUp(result)) {
                throw new UsageFault(file + " is refused: its points do not add up.");
            }
            if (result.maxScore().equals(Points.ZERO)) {
                throw new UsageFault(file + " is refused: there are no points to earn in it.");
            }
            return result;
        } catch (CharacterCodingException e) {
            throw new UsageFault(file + " is refused: it is not UTF-8.");
        } catch (UnreadableReportException e) {
            throw new UsageFault(file + " is refused: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UsageFault(file + " cannot be read: " + Reason.of(e) + ".");
        }
    }

    private static boolean addsUp(Result result) {
        try {
            return isSum(result.score(), result.tasks(), TaskResult::score)
                    && isSum(result.maxScore(), result.tasks(), TaskResult::maxScore)
                    && result.tasks().stream().allMatch(ForeignResult::addsUp)
                    && (result.status() == SubmissionStatus.GRADED
                            || result.score().equals(Points.ZERO));
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static boolean addsUp(TaskResult task) {
        return isSum(task.score(), task.checks(), CheckResult::score)
                && isSum(task.maxScore(), task.checks(), CheckResult::maxScore)
                && task.checks().stream().allMatch(check -> check.score().compareTo(check.maxScore()) <= 0);
    }

    private static <T> boolean isSum(Points sum, List<T> parts, Function<T, Points> points) {
        return parts.stream().map(points).reduce(Points.ZERO, Points::plus).equals(sum);
    }
}

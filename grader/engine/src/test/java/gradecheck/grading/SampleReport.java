package gradecheck.grading;

import gradecheck.result.AssignmentRef;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation;
import gradecheck.result.GraderRef;
import gradecheck.result.Graph;
import gradecheck.result.HandIn;
import gradecheck.result.Isolation;
import gradecheck.result.Output;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionRef;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Writes folders of reports as a run leaves them, without a run. */
public final class SampleReport {

    /** The assignment of every result. */
    public static final AssignmentRef ASSIGNMENT = new AssignmentRef("twice", "Twice as much", "1", "");

    static final String KEY = "0".repeat(64);

    private SampleReport() {}

    /**
     * Writes a finished report.
     *
     * @param folder new or empty
     * @param results in order
     * @return the folder
     */
    public static Path write(Path folder, Result... results) {
        try (ReportFolder reports = ReportFolder.take(folder)) {
            for (Result result : results) {
                reports.submissions().keep(result);
            }
            reports.write(Summary.of(ASSIGNMENT, List.of(results), Duration.ofSeconds(1)), List.of(results));
        }
        return folder;
    }

    /**
     * {@return a graded submission of one hidden check}
     *
     * @param id of the submission, also its name
     * @param handIn what a platform tells of it
     * @param score of 100 points
     */
    public static Result graded(String id, HandIn handIn, String score) {
        return result(ASSIGNMENT, id, handIn, SubmissionStatus.GRADED, score);
    }

    /**
     * {@return a submission}
     *
     * @param assignment that it is of
     * @param id of the submission, also its name
     * @param handIn what a platform tells of it
     * @param status of the submission
     * @param score of 100 points
     */
    public static Result result(
            AssignmentRef assignment, String id, HandIn handIn, SubmissionStatus status, String score) {
        Points points = Points.of(new BigDecimal(score));
        Points most = new Points(10_000);
        CheckResult check = new CheckResult(
                "Checks.twice",
                "Doubles",
                Visibility.HIDDEN,
                points.equals(most) ? CheckStatus.PASSED : CheckStatus.FAILED,
                points,
                most,
                points.equals(most) ? "" : "The answer is too small.",
                "",
                List.of(),
                Map.of());
        return new Result(
                assignment,
                new SubmissionRef(id, id, id, "", handIn),
                status,
                points,
                most,
                List.of(),
                List.of(new TaskResult("twice", "Twice", points, most, List.of(check))),
                List.of(),
                new Compilation(List.of()),
                List.of(),
                Map.of(),
                Map.of(),
                Output.NONE,
                Graph.NONE,
                Sources.NONE,
                new Isolation("verified", "skipped", List.of()),
                42,
                new GraderRef("1", "0", "17"),
                KEY,
                1250);
    }
}

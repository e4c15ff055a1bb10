package gradecheck.report.lms;

import gradecheck.result.HandIn;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;

/**
 * What a platform is told of one submission.
 *
 * @param id of the submission
 * @param name as people read it
 * @param handIn what the platform told of it
 * @param status what became of it
 * @param score points earned; says nothing where the grader failed
 * @param maxScore points the assignment has
 * @param feedback for the student, in a few sentences on one line
 */
public record Grade(
        String id,
        String name,
        HandIn handIn,
        SubmissionStatus status,
        Points score,
        Points maxScore,
        String feedback) {

    /**
     * Takes from a result what a platform is told.
     *
     * @param result of a submission
     * @return its grade
     */
    public static Grade of(Result result) {
        return new Grade(
                result.submission().id(),
                result.submission().name(),
                result.submission().handIn(),
                result.status(),
                result.score(),
                result.maxScore(),
                Feedback.of(result));
    }

    /** {@return whether there is a score to tell: not where the grader itself failed} */
    boolean counts() {
        return status != SubmissionStatus.GRADER_ERROR;
    }
}

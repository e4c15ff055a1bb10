package gradecheck.report.html;

import gradecheck.result.SubmissionStatus;

/** Says why a submission could not be graded, and what to do about it. */
final class Obstacle {

    private Obstacle() {}

    /** One or two sentences; empty where the submission was graded. */
    static String explain(SubmissionStatus status) {
        return switch (status) {
            case GRADED -> "";
            case COMPILE_ERROR ->
                "The submission does not compile, so none of its code could run. Mend the first error first: "
                        + "later ones often follow from it.";
            case NO_IMPLEMENTATION ->
                "No class of the submission implements the interface of the assignment, so there was nothing to "
                        + "run. Check that the class says \"implements\", and that the right file was handed in.";
            case AMBIGUOUS ->
                "More than one class implements the interface of the assignment, so it is not clear which one "
                        + "counts. Hand in exactly one.";
            case REJECTED -> "The submission was refused before any of its code ran. What follows says why.";
            case GRADER_ERROR ->
                "The grader itself failed. This says nothing about the submission, which has to be graded again.";
        };
    }
}

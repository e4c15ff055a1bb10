package gradecheck.result;

/** What became of a submission as a whole. */
public enum SubmissionStatus {
    /** Its code was run and marked. */
    GRADED("graded"),
    /** It does not compile. */
    COMPILE_ERROR("compile-error"),
    /** No class in it implements the contract. */
    NO_IMPLEMENTATION("no-implementation"),
    /** More than one class in it implements the contract. */
    AMBIGUOUS("ambiguous"),
    /** It was refused before any of its code ran. */
    REJECTED("rejected"),
    /** The grader itself failed; says nothing about the submission. */
    GRADER_ERROR("grader-error");

    private final String id;

    SubmissionStatus(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code compile-error}} */
    public String id() {
        return id;
    }
}

package gradecheck.result;

/**
 * A misconception that explains what was seen, or a remark on conduct.
 *
 * @param id for example {@code adam.no-bias-correction}
 * @param task id of the task it belongs to
 * @param message what it is and why it is wrong, for the student
 * @param evidence what was seen that shows it
 */
public record Finding(String id, String task, String message, String evidence) {}

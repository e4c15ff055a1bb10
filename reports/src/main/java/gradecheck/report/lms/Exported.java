package gradecheck.report.lms;

/**
 * Grades as a platform takes them.
 *
 * @param text of the file; to be stored as UTF-8
 * @param account who is in it and who is not
 */
public record Exported(String text, Account account) {}

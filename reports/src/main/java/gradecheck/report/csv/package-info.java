/**
 * The grade book: one row a submission, for a spreadsheet or a learning platform.
 *
 * <p>Comes in: a {@link gradecheck.result.Summary}. Goes out: the text of {@code gradebook.csv}.
 */
@NullMarked
package gradecheck.report.csv;

import org.jspecify.annotations.NullMarked;

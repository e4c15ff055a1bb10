/**
 * Results as files that programs read: {@code result.json}, {@code summary.json}, and what {@code verify --json}
 * prints.
 *
 * <p>Comes in: a {@link gradecheck.result.Result}, {@link gradecheck.result.Summary} or
 * {@link gradecheck.result.Proof}, or the text of a file. Goes out: the text of a file, or the value again. Nobody else
 * uses Jackson.
 */
@NullMarked
package gradecheck.report.json;

import org.jspecify.annotations.NullMarked;

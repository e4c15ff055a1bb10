/**
 * Results as files that programs read: {@code result.json} and {@code summary.json}.
 *
 * <p>Comes in: a {@link gradecheck.result.Result} or {@link gradecheck.result.Summary}, or the text of a file. Goes
 * out: the text of a file, or the value again. Nobody else uses Jackson.
 */
@NullMarked
package gradecheck.report.json;

import org.jspecify.annotations.NullMarked;

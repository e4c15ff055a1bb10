/**
 * Wording that all reports share: how a status, a number or a student's text is put before a reader.
 *
 * <p>Comes in: values of {@link gradecheck.result} and text that a student may have written. Goes out: short words,
 * symbols and text that is safe to look at, which each renderer still escapes for its own format.
 */
@NullMarked
package gradecheck.report.words;

import org.jspecify.annotations.NullMarked;

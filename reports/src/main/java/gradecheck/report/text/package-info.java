/**
 * Reports for a terminal.
 *
 * <p>Comes in: a {@link gradecheck.result.Result}, those of a class with their {@link gradecheck.result.Summary}, or a
 * {@link gradecheck.result.Proof}. Goes out: text to be printed by someone else. What a student wrote cannot steer the
 * terminal.
 */
@NullMarked
package gradecheck.report.text;

import org.jspecify.annotations.NullMarked;

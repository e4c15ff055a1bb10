/**
 * Grades in the dialects of learning platforms: what {@code gradecheck export} writes.
 *
 * <p>Comes in: grades or results, and the text of a file that the platform gave out. Goes out: the text of a file that
 * the platform takes in, with an account of who is in it and who is not.
 */
@NullMarked
package gradecheck.report.lms;

import org.jspecify.annotations.NullMarked;

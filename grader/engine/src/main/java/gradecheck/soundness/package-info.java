/**
 * Whether an assignment marks as it should: submissions of known truth are graded as any student's are, and what they
 * earn and are told is held against what is known of them.
 *
 * <p>Comes in: a bundle with its solution, its template and its variants. Goes out: a {@link gradecheck.result.Proof}.
 * Only the command {@code verify} looks in here.
 */
@NullMarked
package gradecheck.soundness;

import org.jspecify.annotations.NullMarked;

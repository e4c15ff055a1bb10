/**
 * Why a submission went wrong, where that can be told.
 *
 * <p>Comes in: what the submission's code answered, and the assignment's misconceptions. Goes out: findings. A cause is
 * named only if exactly one guess explains every answer.
 */
@NullMarked
package gradecheck.diagnose;

import org.jspecify.annotations.NullMarked;

/**
 * From outcomes to points: pure arithmetic over the rubric.
 *
 * <p>Comes in: what came of each check. Goes out: the tasks with the points they earned.
 */
@NullMarked
package gradecheck.score;

import org.jspecify.annotations.NullMarked;

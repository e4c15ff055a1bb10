/**
 * What is to be graded and how it is marked, as a course hands it in: a bundle with contract, checks and rubric.
 *
 * <p>Comes in: the path of a jar. Goes out: an {@link gradecheck.assignment.Assignment}, or one sentence that says
 * where the bundle is wrong. The engine learns everything about an assignment here and knows none.
 */
@NullMarked
package gradecheck.assignment;

import org.jspecify.annotations.NullMarked;

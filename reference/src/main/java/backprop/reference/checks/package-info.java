/**
 * The hidden checks and what they share: drawing points, marking on top of a student's own methods, wording.
 *
 * <p>The classes named {@code Hidden...Checks} are JUnit tests that the grader runs; their points are in
 * {@code assignment/rubric.yaml}.
 */
@NullMarked
package backprop.reference.checks;

import org.jspecify.annotations.NullMarked;

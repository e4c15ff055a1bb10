/**
 * How students go wrong in this assignment, as variants of the solution that compute what they would.
 *
 * <p>For each task there is a formula made of parts. A {@link backprop.reference.misconceptions.Mistake} puts a wrong
 * part in the place of a right one, so that two mistakes in different parts combine.
 * {@link backprop.reference.misconceptions.Catalogue} is the service through which the grader finds them.
 */
@NullMarked
package backprop.reference.misconceptions;

import org.jspecify.annotations.NullMarked;

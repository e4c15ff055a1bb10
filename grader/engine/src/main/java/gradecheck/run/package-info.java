/**
 * Runs the checks of an assignment on one submission with the JUnit Platform.
 *
 * <p>Comes in: the checks, a session with the submission's code, and a seed. Goes out: what came of every check, and
 * the training curves seen on the way. The only room that knows the JUnit Platform.
 */
@NullMarked
package gradecheck.run;

import org.jspecify.annotations.NullMarked;

/**
 * What every process that the grader starts has in common: it takes requests on its standard input, answers on its
 * standard output, and ends when the grader is gone.
 *
 * <p>Comes in: frames. Goes out: frames. Runs on the JDK alone.
 */
@NullMarked
package gradecheck.service;

import org.jspecify.annotations.NullMarked;

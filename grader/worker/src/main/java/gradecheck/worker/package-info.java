/**
 * The process that holds a student's code: takes classes, calls methods, sends back what they returned.
 *
 * <p>Comes in: class bytes, then one call at a time. Goes out: returned values, exceptions as text, and what was
 * printed. Holds no checks, no expected values and no secrets, so there is nothing here worth reaching. Runs on the JDK
 * alone; the engine starts it, and for itself takes no more than the name of
 * {@link gradecheck.worker.UnavailableError}.
 */
@NullMarked
package gradecheck.worker;

import org.jspecify.annotations.NullMarked;

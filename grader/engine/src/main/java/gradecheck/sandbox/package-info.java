/**
 * Processes that may be harmed: starts one under limits, speaks with it under deadlines, and ends it with all it
 * started.
 *
 * <p>Comes in: which entry point to run, how much it may take, and requests. Goes out: an
 * {@link gradecheck.sandbox.Exchange}, which is a value whatever happened. The only room that starts processes.
 */
@NullMarked
package gradecheck.sandbox;

import org.jspecify.annotations.NullMarked;

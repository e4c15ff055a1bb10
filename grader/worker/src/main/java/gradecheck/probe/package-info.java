/**
 * The process that tries to get out: it is put where students' code will be, and does what that must not.
 *
 * <p>Comes in: what there is to reach. Goes out: what it reached. The sandbox starts it before it trusts its own walls.
 * Runs on the JDK alone.
 */
@NullMarked
package gradecheck.probe;

import org.jspecify.annotations.NullMarked;

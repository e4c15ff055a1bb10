/**
 * Proofs that an assignment is sound: wrong programs, made systematically from its solution, for its checks to catch.
 *
 * <p>Comes in: the source of a solution, which is trusted. Goes out: mutants of it.
 */
@NullMarked
package gradecheck.soundness;

import org.jspecify.annotations.NullMarked;

/**
 * From sources to class files, away from the grader's own process.
 *
 * <p>Comes in: the sources of a submission. Goes out: a {@link gradecheck.compile.Compiled}, which holds class files
 * and the classes that implement the contract, or diagnostics. Keeps one warm compiler process and replaces it after
 * anything unusual.
 */
@NullMarked
package gradecheck.compile;

import org.jspecify.annotations.NullMarked;

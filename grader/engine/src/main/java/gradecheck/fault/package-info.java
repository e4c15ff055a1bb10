/**
 * The ways in which something other than a submission can be wrong: the grader itself, what it was asked to do, and
 * what is not to be had here.
 */
@NullMarked
package gradecheck.fault;

import org.jspecify.annotations.NullMarked;

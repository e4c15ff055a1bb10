/**
 * The two ways in which something other than a submission can be wrong: the grader itself, and what it was asked to do.
 */
@NullMarked
package gradecheck.fault;

import org.jspecify.annotations.NullMarked;

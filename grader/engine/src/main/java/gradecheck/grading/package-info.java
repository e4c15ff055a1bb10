/**
 * From a submission to its result, and from many to a folder of reports.
 *
 * <p>Comes in: an assignment, submissions and options. Goes out: results in the order of the submissions, and the files
 * of the output folder. A submission never stops the run, whatever is wrong with it or with the grader.
 */
@NullMarked
package gradecheck.grading;

import org.jspecify.annotations.NullMarked;

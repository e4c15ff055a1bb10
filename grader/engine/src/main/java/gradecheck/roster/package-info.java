/**
 * Who ought to have handed in: reads the list of a class, finds each submission's student on it, and tells who is
 * missing and who is unknown.
 *
 * <p>Comes in: a CSV file and the submissions found. Goes out: the submissions under the names that the list has, and
 * an {@link gradecheck.result.Attendance}. Only the commands look in here.
 */
@NullMarked
package gradecheck.roster;

import org.jspecify.annotations.NullMarked;

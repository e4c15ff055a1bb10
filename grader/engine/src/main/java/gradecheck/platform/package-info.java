/**
 * How learning platforms lay out what they give out for grading: recognises a download by the names in it, and tells
 * which files are whose, when they were handed in, and whether late.
 *
 * <p>Comes in: the names in a folder or archive. Goes out: a {@link gradecheck.platform.Recognised} with a
 * {@link gradecheck.platform.Delivery} for each student or group. Only the intake looks in here. What students choose,
 * as the names of their files, follows in every layout behind what the platform writes, and is read last.
 */
@NullMarked
package gradecheck.platform;

import org.jspecify.annotations.NullMarked;

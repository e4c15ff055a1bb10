/**
 * What crosses the border between the trusted grader and a process that holds a student's code: frames of plain data.
 *
 * <p>Comes in and goes out: numbers, text, arrays and lists of them. No class is ever named, no object is ever
 * deserialised, and no frame can carry a verdict: a forged answer gains no more than returning the same value. Both
 * sides use this room; it needs nothing but the JDK.
 */
@NullMarked
package gradecheck.wire;

import org.jspecify.annotations.NullMarked;

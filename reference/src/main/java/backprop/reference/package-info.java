/**
 * The solution of the assignment, private to the course staff.
 *
 * <p>The hidden checks hold submissions against it; nothing here reaches students.
 */
@NullMarked
package backprop.reference;

import org.jspecify.annotations.NullMarked;

/**
 * Derives the assignment's data from the public table it comes from; the shipped file is held against it in a test.
 *
 * <p>In goes {@code boston.csv}, out comes the text of {@code backprop/data.csv}.
 */
@NullMarked
package backprop.reference.data;

import org.jspecify.annotations.NullMarked;

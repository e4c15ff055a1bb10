/**
 * Charts as inline SVG: lines over epochs, and a histogram of scores.
 *
 * <p>Comes in: numbers and labels. Goes out: the text of an {@code svg} element that stands for itself inside a page.
 * It carries classes and presentation attributes only, so that a page may forbid inline styles; colors are the page's.
 */
@NullMarked
package gradecheck.report.svg;

import org.jspecify.annotations.NullMarked;

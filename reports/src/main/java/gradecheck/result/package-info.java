/**
 * What grading one submission, or a class of them, came to: plain values that say everything a report shows.
 *
 * <p>Comes in: nothing but numbers and text. Goes out: to every renderer, and to the engine that fills it. Nobody needs
 * the engine, the assignment or the submission again to render a page, at any later time.
 */
@NullMarked
package gradecheck.result;

import org.jspecify.annotations.NullMarked;

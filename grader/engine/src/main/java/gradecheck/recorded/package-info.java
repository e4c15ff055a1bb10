/**
 * What an assignment knows of mistakes, as answers in the place of formulas, which may go to students. In comes what
 * was recorded, out go guesses. Assignments are made with it, and what records looks in here.
 */
@NullMarked
package gradecheck.recorded;

import org.jspecify.annotations.NullMarked;

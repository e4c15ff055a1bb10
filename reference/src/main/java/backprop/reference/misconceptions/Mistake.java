package backprop.reference.misconceptions;

import gradecheck.checkkit.Misconception;
import java.util.function.UnaryOperator;

/**
 * One form of a misconception: what it does to a formula.
 *
 * @param <F> the formula of a task, made of parts
 * @param cause which misconception
 * @param edit puts wrong parts in the place of right ones
 */
record Mistake<F>(Misconception cause, UnaryOperator<F> edit) {}

/**
 * What the authors of hidden checks import beside JUnit and AssertJ.
 *
 * <p>A check is a JUnit test that asks for what it needs by parameters: the assignment's contract (the student's code,
 * a fresh instance for each test), a {@link java.util.random.RandomGenerator} (drawn from the run's seed and the
 * check's name, so that every submission meets the same hidden points), {@link gradecheck.checkkit.Curves} and
 * {@link gradecheck.checkkit.Earlier}.
 *
 * <p>An assignment that knows how students go wrong brings {@link gradecheck.checkkit.Misconceptions} as a service.
 *
 * <p>An {@link AssertionError} fails the check, a {@link org.opentest4j.TestAbortedException} blocks it, and what the
 * student's code did wrong passes through as the engine threw it. Anything else a check throws is a fault of the check.
 */
@NullMarked
package gradecheck.checkkit;

import org.jspecify.annotations.NullMarked;

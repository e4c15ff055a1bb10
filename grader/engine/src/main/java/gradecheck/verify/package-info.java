/**
 * Whether class files keep to what numeric work needs, from their bytes alone: no class is loaded here.
 *
 * <p>Comes in: the class files of a submission. Goes out: a {@link gradecheck.verify.Verdict}. A method that uses what
 * is not on the allow-list is replaced by one that says so when it is called; only a submission whose classes
 * themselves cannot be had is rejected. The list is {@code allow-list.txt}, which a rubric may extend.
 */
@NullMarked
package gradecheck.verify;

import org.jspecify.annotations.NullMarked;

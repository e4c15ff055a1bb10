/**
 * What must not outlive the grader.
 *
 * <p>Comes in: what a folder is for. Goes out: the folder, empty. Whoever asked for it closes it.
 */
@NullMarked
package gradecheck.temporary;

import org.jspecify.annotations.NullMarked;

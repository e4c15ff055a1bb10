/**
 * Notices that files may have been saved.
 *
 * <p>Comes in: a path. Goes out: wake-ups, on time where the system tells of changes, else a few times a second. What a
 * change is worth is for whoever is woken to find out.
 */
@NullMarked
package gradecheck.saves;

import org.jspecify.annotations.NullMarked;

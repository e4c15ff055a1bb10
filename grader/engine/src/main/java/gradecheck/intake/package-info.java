/**
 * What was handed in: finds the submissions below a path, in folders and in archives, and takes from each the student's
 * own sources, as text.
 *
 * <p>Comes in: paths. Goes out: an {@link gradecheck.intake.Intake} for each submission, which is accepted or refused
 * with a sentence. Links are not followed, nothing is executed, and no file is kept open or written: an archive is read
 * where it lies, and what it calls its files is never a path on disk.
 */
@NullMarked
package gradecheck.intake;

import org.jspecify.annotations.NullMarked;

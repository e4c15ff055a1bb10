/**
 * One submission's code at work: a conversation with worker processes, seen from the checks as the contract itself.
 *
 * <p>Comes in: the classes of a submission and calls of the contract. Goes out: returned values, or a
 * {@link gradecheck.session.SubjectFailure} that says in one sentence what the student's code did instead. Nothing else
 * the student does gets past this room.
 */
@NullMarked
package gradecheck.session;

import org.jspecify.annotations.NullMarked;

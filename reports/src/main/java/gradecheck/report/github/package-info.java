/**
 * What GitHub shows of a result: annotations at lines, a job summary, a comment at a pull request, outputs of a step.
 *
 * <p>Comes in: values of {@link gradecheck.result}, which may hold any text that a student wrote, and of which even the
 * titles may be forged where a result comes from a pull request. Goes out: workflow commands and Markdown in which no
 * such text forms a command, a link, an image, a mention or structure. What students' code printed is left out.
 */
@NullMarked
package gradecheck.report.github;

import org.jspecify.annotations.NullMarked;

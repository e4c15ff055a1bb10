/**
 * Pages for a browser: one for each submission, and a dashboard for the class.
 *
 * <p>Comes in: a {@link gradecheck.result.Result}, or those of a class with their {@link gradecheck.result.Summary}.
 * Goes out: the text of a page that stands for itself: it loads nothing, runs no script and forbids both. Values become
 * records of text first; the templates beside the style sheet only say where the text goes, and FreeMarker, which
 * nobody else uses, escapes it.
 */
@NullMarked
package gradecheck.report.html;

import org.jspecify.annotations.NullMarked;

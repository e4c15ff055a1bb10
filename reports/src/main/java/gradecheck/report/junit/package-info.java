/**
 * Results as JUnit XML, which continuous integration servers show.
 *
 * <p>Comes in: a list of {@link gradecheck.result.Result}. Goes out: the text of {@code junit.xml}.
 */
@NullMarked
package gradecheck.report.junit;

import org.jspecify.annotations.NullMarked;

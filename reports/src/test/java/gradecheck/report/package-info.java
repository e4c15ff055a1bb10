/** What holds for all reports together, and the text that tests all of them. */
@NullMarked
package gradecheck.report;

import org.jspecify.annotations.NullMarked;

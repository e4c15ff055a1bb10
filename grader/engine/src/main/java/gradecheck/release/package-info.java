/**
 * What goes to students, made from what only the course has. In comes an assignment's bundle, out go a template and a
 * jar that checks submissions by itself, both searched for private things. The command line looks in here.
 */
@NullMarked
package gradecheck.release;

import org.jspecify.annotations.NullMarked;

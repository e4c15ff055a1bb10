/**
 * What users type: commands, options, exit codes, and the wiring of the rooms behind them. The only room that knows the
 * standard streams and the end of the process.
 */
@NullMarked
package gradecheck.cli;

import org.jspecify.annotations.NullMarked;

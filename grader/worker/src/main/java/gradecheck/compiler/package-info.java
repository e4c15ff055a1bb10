/**
 * The process that compiles: javac, warm, over sources and classes held in memory.
 *
 * <p>Comes in: sources as text and the official classes they may use. Goes out: class bytes or diagnostics, and which
 * classes implement the contract. No student code runs here, yet a source can crash or exhaust a compiler, so it has a
 * process of its own that can be replaced. Runs on the JDK alone.
 */
@NullMarked
package gradecheck.compiler;

import org.jspecify.annotations.NullMarked;

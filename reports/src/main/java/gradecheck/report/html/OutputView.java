package gradecheck.report.html;

import gradecheck.report.words.Legible;
import gradecheck.report.words.Numbers;
import gradecheck.result.Output;

/**
 * What the student's code printed.
 *
 * @param text what was kept; empty where nothing was printed
 * @param size how much it is, in words
 * @param dropped how much was not kept, in words; empty where all was
 */
record OutputView(String text, String size, String dropped) {

    static OutputView of(Output output) {
        String dropped = output.droppedBytes() == 0
                ? ""
                : Numbers.count(output.droppedBytes(), "further byte was", "further bytes were")
                        + " dropped, since only the beginning is kept.";
        return new OutputView(
                Legible.text(output.text()), Numbers.count(output.text().lines().count(), "line", "lines"), dropped);
    }
}

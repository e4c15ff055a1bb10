package gradecheck.cli;

import gradecheck.report.words.Legible;
import gradecheck.result.Result;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Tells on standard error how far a run is: a line that changes on a terminal, elsewhere a line every tenth of the
 * work. Safe for use by several threads.
 */
final class Progress {

    private static final int BAR = 20;
    private static final int TENTHS = 10;

    private final PrintWriter err;
    private final boolean live;
    private final boolean quiet;
    private final String full;
    private final String empty;
    private final int total;
    private final long start = System.nanoTime();
    private int done;

    Progress(PrintWriter err, Terminal terminal, boolean quiet, int total) {
        this.err = err;
        this.live = terminal.errIsTerminal();
        this.quiet = quiet;
        this.full = terminal.unicode() ? "█" : "#";
        this.empty = terminal.unicode() ? "░" : ".";
        this.total = total;
    }

    /** Says why submissions are kept apart less strictly than can be. */
    synchronized void warn(List<String> notStrict) {
        if (!quiet && !notStrict.isEmpty()) {
            err.println("warning: isolation is not strict. " + Legible.line(String.join(" ", notStrict)));
        }
    }

    /** Says what was left aside before anything is graded. */
    synchronized void begin(List<String> leftOut) {
        if (!quiet && !leftOut.isEmpty()) {
            int shown = Math.min(3, leftOut.size());
            String more = leftOut.size() > shown ? " and " + (leftOut.size() - shown) + " more" : "";
            err.println("not submissions, left out: "
                    + Legible.inert(Legible.line(String.join(", ", leftOut.subList(0, shown)))) + more);
        }
        show("");
    }

    /** Counts one. */
    synchronized void graded(Result result) {
        int tenth = TENTHS * done / total;
        done++;
        if (quiet || total == 1) {
            return;
        }
        if (live) {
            show(result.submission().id());
        } else if (TENTHS * done / total > tenth) {
            err.println(String.format(
                    Locale.ROOT, "graded %d of %d%s", done, total, done < total ? ", " + remaining() : ""));
        }
    }

    private void show(String last) {
        if (quiet || !live) {
            return;
        }
        int filled = BAR * done / total;
        err.print(String.format(
                Locale.ROOT,
                "\r\u001b[Kgrading %s%s %d/%d  %s  %s",
                full.repeat(filled),
                empty.repeat(BAR - filled),
                done,
                total,
                remaining(),
                last));
        err.flush();
    }

    private String remaining() {
        if (done == 0) {
            return "starting";
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%.1f/s, %.0f s left", done / seconds, seconds / done * (total - done));
    }

    /** Removes the line that changed. */
    synchronized void end() {
        if (!quiet && live) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}

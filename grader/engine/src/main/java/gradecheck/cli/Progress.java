package gradecheck.cli;

import gradecheck.grading.Batch;
import gradecheck.intake.Entry;
import gradecheck.report.words.Legible;
import gradecheck.result.Result;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Tells on standard error how far a run is, and which submission takes long: a line that changes on a terminal,
 * elsewhere a line every tenth of the work. Safe for use by several threads.
 */
final class Progress implements Batch.Follower, AutoCloseable {

    private static final int BAR = 20;
    private static final int TENTHS = 10;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration SLOW = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean live;
    private final boolean quiet;
    private final String full;
    private final String empty;
    private final int total;
    private final long start = System.nanoTime();
    private final Map<String, Long> running = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> retried = new TreeSet<>();
    private final Thread clock = new Thread(this::lookNowAndThen, "gradecheck-progress");
    private int done;
    private int reused;

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
        if (!quiet) {
            clock.setDaemon(true);
            clock.start();
        }
    }

    /** Says what was found of the class, a line each. */
    synchronized void say(List<String> lines) {
        if (!quiet) {
            lines.forEach(line -> err.println(Legible.inert(Legible.line(line))));
        }
    }

    /** Follows the only grading there is. */
    Result during(String submission, Supplier<Result> grading) {
        begin(List.of());
        synchronized (this) {
            running.put(submission, System.nanoTime());
        }
        return grading.get();
    }

    @Override
    public synchronized void begins(Entry entry) {
        running.put(entry.id(), System.nanoTime());
    }

    @Override
    public synchronized void retries(Entry entry) {
        retried.add(entry.id());
    }

    @Override
    public synchronized void ends(Result result, boolean isNew) {
        running.remove(result.submission().id());
        int tenth = TENTHS * done / total;
        done++;
        reused += isNew ? 0 : 1;
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

    /** {@return how many had been graded by earlier runs} */
    synchronized int reused() {
        return reused;
    }

    /** {@return ids of the submissions that were graded a second time, sorted} */
    synchronized List<String> retried() {
        return List.copyOf(retried);
    }

    private void lookNowAndThen() {
        try {
            while (true) {
                Thread.sleep(LOOK.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            // The work is through.
        }
    }

    /** Names what takes long: on a terminal the oldest, as long as it runs, elsewhere each once. */
    private synchronized void look() {
        long now = System.nanoTime();
        boolean first = true;
        for (Map.Entry<String, Long> each : running.entrySet()) {
            Duration age = Duration.ofNanos(now - each.getValue());
            if (age.compareTo(SLOW) <= 0) {
                continue;
            }
            if (live && first) {
                show(each.getKey() + " (" + age.toSeconds() + " s)");
                first = false;
            } else if (!live && named.add(each.getKey())) {
                err.println(each.getKey() + " takes longer than " + SLOW.toSeconds() + " s");
            }
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

    /** The rate is that of gradings; what an earlier run had left takes no time worth speaking of. */
    private String remaining() {
        int graded = done - reused;
        if (graded == 0) {
            return done == 0 ? "starting" : done + " as before";
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, "%.1f/s, %.0f s left", graded / seconds, seconds / graded * (total - done));
    }

    /** Removes the line that changed. */
    synchronized void end() {
        clock.interrupt();
        if (!quiet && live) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    @Override
    public void close() {
        end();
    }
}

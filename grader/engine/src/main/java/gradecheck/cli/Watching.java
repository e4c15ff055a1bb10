package gradecheck.cli;

import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import gradecheck.grading.Reading;
import gradecheck.grading.Stop;
import gradecheck.result.Result;
import gradecheck.saves.SaveAlarm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Checks a submission at each save, always the newest state that stayed as it was for a moment. */
final class Watching {

    private static final Duration BEAT = Duration.ofMillis(10);

    /** Editors save in several steps, and programs that format come right after them. */
    private static final Duration STILL = Duration.ofMillis(40);

    /** A file that is gone, empty or not to be read is most often about to be written. */
    private static final Duration MISSING = Duration.ofSeconds(1);

    private static final int PATIENCE_SECONDS = 20;

    private final Checker checker;
    private final CheckOptions options;
    private final SaveAlarm alarm;
    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private Stop current = new Stop();
    private Optional<Result> shown = Optional.empty();
    private volatile boolean quits;
    private volatile @Nullable RuntimeException fault;

    Watching(Checker checker, CheckOptions options) {
        this.checker = checker;
        this.options = options;
        this.alarm = SaveAlarm.on(options.path());
    }

    /** Goes on until told to quit. */
    void run() {
        State latest = new State(Optional.empty(), "");
        try {
            while (!quits) {
                State now = state();
                if (!now.equals(latest)) {
                    now = settled(now);
                }
                if (!quits && !now.equals(latest)) {
                    latest = now;
                    take(now);
                }
                alarm.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("waiting for the next save: interrupted", e);
        } finally {
            end();
        }
        if (fault != null) {
            throw fault;
        }
    }

    /** Ends the watch soon; called from any thread. */
    synchronized void quit() {
        quits = true;
        current.request();
        alarm.close();
    }

    /** Quits where the input ends, or says {@code q}. */
    void quitAtEndOf(InputStream input) {
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, Terminal.charset()))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            if (line.strip().equalsIgnoreCase("q")) {
                                break;
                            }
                        }
                    } catch (IOException e) {
                        // Nobody can say anything there any more.
                    }
                    quit();
                },
                "gradecheck-input");
        reader.setDaemon(true);
        reader.start();
    }

    /** {@return what became of a state when it has not changed for long enough} */
    private State settled(State begun) throws InterruptedException {
        State state = begun;
        long since = System.nanoTime();
        while (!quits && System.nanoTime() - since < state.patience().toNanos()) {
            Thread.sleep(BEAT.toMillis());
            State next = state();
            if (!next.equals(state)) {
                state = next;
                since = System.nanoTime();
            }
        }
        return state;
    }

    private State state() {
        try {
            return new State(Optional.of(checker.read()), "");
        } catch (UsageFault e) {
            return new State(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private synchronized void take(State state) {
        current.request();
        current = new Stop();
        if (quits) {
            return;
        }
        Stop stop = current;
        state.reading().ifPresent(reading -> lane.execute(() -> check(reading, stop)));
        if (!state.complaint().isEmpty()) {
            options.screen().say("waiting: " + state.complaint());
        }
    }

    private void check(Reading reading, Stop stop) {
        try {
            Result result = checked(reading, stop);
            if (!stop.isRequested()) {
                show(result);
            }
            checker.prepareNext();
        } catch (RuntimeException e) {
            // What fails here would be lost with its thread.
            fault = e;
            quit();
        }
    }

    private Result checked(Reading reading, Stop stop) {
        try (Progress progress = options.screen().progress(1)) {
            return progress.during(reading.name(), () -> checker.check(reading, stop));
        }
    }

    private void show(Result result) {
        options.screen().turnPage(shown.isPresent());
        options.report(result, shown, page -> Optional.empty());
        shown = Optional.of(result);
    }

    private void end() {
        quit();
        lane.shutdown();
        try {
            lane.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What there is to check.
     *
     * @param reading the submission, where there is one
     * @param complaint why there is none, else empty
     */
    private record State(Optional<Reading> reading, String complaint) {

        Duration patience() {
            return reading.filter(Reading::holdsSources).isPresent() ? STILL : MISSING;
        }
    }
}

package gradecheck.sandbox;

import gradecheck.wire.Kind;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of one request. After anything but an {@link Answer} the process is gone. */
public sealed interface Exchange {

    /**
     * Handles every case.
     *
     * @param <T> type of the outcome
     * @param answer for an answer
     * @param late for none in time
     * @param ended for a process that ended
     * @param garbled for bytes that were no answer
     * @return what the function for this case gave
     */
    default <T> T fold(
            Function<Answer, T> answer,
            Function<Late, T> late,
            Function<Ended, T> ended,
            Function<Garbled, T> garbled) {
        if (this instanceof Answer given) {
            return answer.apply(given);
        }
        if (this instanceof Late given) {
            return late.apply(given);
        }
        if (this instanceof Ended given) {
            return ended.apply(given);
        }
        return garbled.apply((Garbled) this);
    }

    /**
     * The process answered.
     *
     * @param kind {@link Kind#VALUE} or {@link Kind#THROWN}
     * @param value the content
     */
    record Answer(Kind kind, @Nullable Object value) implements Exchange {}

    /**
     * No answer came in time; the process was killed.
     *
     * @param limit what was used up
     * @param clock of which clock
     */
    record Late(Duration limit, Clock clock) implements Exchange {}

    /** What limits are measured by. */
    enum Clock {
        /** The processor time a process uses. */
        CPU,
        /** The time that passes. */
        WALL
    }

    /**
     * The process ended instead of answering.
     *
     * @param exitCode of the process; 128 and more where a signal ended it
     */
    record Ended(int exitCode) implements Exchange {}

    /**
     * The process sent what is no answer; it was killed.
     *
     * @param reason what was wrong with it
     */
    record Garbled(String reason) implements Exchange {}
}

package gradecheck.grading;

import gradecheck.fault.GraderFault;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * By which a thread ends what another one grades. Only the submission's own code is cut off, since nothing else takes
 * long and the compiler is to stay as warm as it is. For one grading.
 */
public final class Stop {

    private @Nullable Thread running;
    private boolean requested;

    /** Makes one that is not requested. */
    public Stop() {}

    /** Ends the grading soon; its result says nothing. */
    public synchronized void request() {
        requested = true;
        if (running != null) {
            running.interrupt();
        }
    }

    /** {@return whether the grading was to be ended} */
    public synchronized boolean isRequested() {
        return requested;
    }

    /** Does what a request interrupts. */
    <T> T during(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (requested) {
            throw new GraderFault("running a submission: stopped", null);
        }
        running = Thread.currentThread();
    }

    /** The interruption was for the work, and is over with it. */
    private synchronized void end() {
        running = null;
        if (requested) {
            Thread.interrupted();
        }
    }
}

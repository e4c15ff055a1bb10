package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** At most one process that is started before it is wanted. Safe for use by several threads. */
final class Spare implements AutoCloseable {

    private final Supplier<Child> start;
    private @Nullable FutureTask<Child> coming;
    private boolean closed;

    /**
     * Prepares for starting.
     *
     * @param start gives a process that listens
     */
    Spare(Supplier<Child> start) {
        this.start = start;
    }

    /** Starts one in the background, unless there is one. */
    synchronized void prepare() {
        if (coming == null && !closed) {
            coming = new FutureTask<>(start::get);
            Thread thread = new Thread(coming, "gradecheck-spare");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** {@return the process, for the caller to close, once it listens; empty where none was prepared or it is gone} */
    Optional<Child> take() {
        FutureTask<Child> taken = taken();
        if (taken == null) {
            return Optional.empty();
        }
        try {
            Child child = taken.get();
            if (child.isAlive()) {
                return Optional.of(child);
            }
            child.close();
            return Optional.empty();
        } catch (ExecutionException e) {
            // Whoever starts one now is told if that still fails.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("waiting for a process that was started ahead: interrupted", e);
        }
    }

    private synchronized @Nullable FutureTask<Child> taken() {
        FutureTask<Child> taken = coming;
        coming = null;
        return taken;
    }

    /** Ends it, and starts no more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        take().ifPresent(Child::close);
    }
}

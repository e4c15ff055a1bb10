package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Starts processes and knows which still run. */
final class Launcher implements AutoCloseable {

    /** One is started in some milliseconds. */
    private static final int PATIENCE_SECONDS = 2;

    private final Set<Child> children = ConcurrentHashMap.newKeySet();

    /** The one thread that starts processes: bubblewrap's are killed when the thread that started them ends. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(body -> {
        Thread thread = new Thread(body, "gradecheck-starter");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Starts a process and waits until it listens.
     *
     * @return the process, to be closed by the caller
     * @throws GraderFault where it does not come up
     */
    Child start(Program program, Confinement confinement) {
        ProcessBuilder builder = new ProcessBuilder(confinement.command(program))
                .directory(confinement.workingFolder().toFile());
        builder.environment().clear();
        try {
            Child child = starter.submit(() -> {
                        Child started = new Child(builder.start(), program, confinement, children::remove);
                        children.add(started);
                        return started;
                    })
                    .get();
            child.awaitReady();
            return child;
        } catch (ExecutionException e) {
            throw new GraderFault("starting a " + program.word() + " process", e.getCause());
        } catch (RejectedExecutionException e) {
            throw new GraderFault("starting a " + program.word() + " process while the grader ends", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("starting a " + program.word() + " process: interrupted", e);
        }
    }

    /** Ends all processes that still run, at once, and starts no more. */
    @Override
    public void close() {
        children.forEach(Child::kill);
        children.forEach(Child::close);
        starter.shutdown();
        try {
            starter.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // One may have been on its way.
        children.forEach(Child::close);
    }
}

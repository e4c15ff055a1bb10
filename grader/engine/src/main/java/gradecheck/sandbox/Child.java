package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.WireException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One running process and the conversation with it: one request at a time, each answered within a deadline. For use by
 * one thread at a time; {@link #kill} may come from any.
 */
public final class Child implements AutoCloseable {

    /** Generous, since a machine under load starts processes several times slower. */
    private static final Limit START_LIMIT = new Limit(Duration.ofSeconds(30), Duration.ofSeconds(30));

    /** Most requests are answered sooner and spare the look at the processor time. */
    private static final Duration SOON = Duration.ofMillis(20);

    /** Processor time is counted in steps of this length. */
    private static final Duration STEP = Duration.ofMillis(10);

    /** Bubblewrap starts what it is to hold some milliseconds after it was started itself. */
    private static final Duration BIRTH = Duration.ofSeconds(1);

    /** What may arrive on the raw error stream; ordinary prints never get there. */
    private static final long MAX_ERROR_BYTES = 8L << 20;

    /** How much of the error stream is kept, to tell why a process did not come up. */
    private static final int MAX_KEPT_ERROR_BYTES = 500;

    /** In the place of a sequence number: nothing arrives after this. */
    private static final int LAST = -1;

    private final Process process;
    private final Program program;
    private final Confinement confinement;
    private final Consumer<Child> whenGone;
    private final Channel channel;
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream firstErrors = new ByteArrayOutputStream();
    private final Thread errors;
    private int sequence;
    private ProcessorTime processorTime;

    Child(Process process, Program program, Confinement confinement, Consumer<Child> whenGone) {
        this.process = process;
        this.program = program;
        this.confinement = confinement;
        this.whenGone = whenGone;
        this.channel = new Channel(process.getInputStream(), process.getOutputStream(), program.maxAnswerBytes());
        this.processorTime = new ProcessorTime(process);
        daemon("answers", this::receive).start();
        this.errors = daemon("errors", this::drainErrors);
        errors.start();
    }

    private Thread daemon(String what, Runnable body) {
        Thread thread = new Thread(body, "gradecheck-" + what + "-" + process.pid());
        thread.setDaemon(true);
        return thread;
    }

    private void receive() {
        try {
            while (true) {
                Frame frame = channel.receive();
                arrived.add(new Arrival(frame.sequence(), new Exchange.Answer(frame.kind(), frame.value())));
            }
        } catch (WireException e) {
            arrived.add(new Arrival(LAST, new Exchange.Garbled(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            arrived.add(new Arrival(LAST, new Exchange.Ended(awaitExit())));
        }
    }

    /** The streams are closed; gives the process a moment to be gone as well, so that its exit code is known. */
    private int awaitExit() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(2, TimeUnit.SECONDS);
            }
            return process.isAlive() ? -1 : process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void drainErrors() {
        byte[] buffer = new byte[8192];
        long total = 0;
        try (InputStream stream = process.getErrorStream()) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                firstErrors.write(buffer, 0, Math.min(n, MAX_KEPT_ERROR_BYTES - firstErrors.size()));
                total += n;
                if (total > MAX_ERROR_BYTES) {
                    kill();
                    return;
                }
            }
        } catch (IOException e) {
            // The stream closes with its process.
        }
    }

    /** Tells the process that nothing more will be asked. */
    private void awaitEnd() {
        try {
            process.getOutputStream().close();
            process.waitFor(START_LIMIT.wall().toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            // It is gone already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the process listens. */
    void awaitReady() {
        Exchange first = await(START_LIMIT);
        if (!(first instanceof Exchange.Answer answer) || answer.kind() != Kind.READY) {
            String complaint = complaint(first);
            close();
            throw new GraderFault("starting a " + program.word() + " process, which " + complaint, null);
        }
        processorTime = new ProcessorTime(process);
    }

    private String complaint(Exchange first) {
        String what = first.fold(
                answer -> "sent an answer before it was asked",
                late -> "gave no sign of itself",
                ended -> "ended with exit code " + ended.exitCode(),
                garbled -> "sent " + garbled.reason());
        String said = firstErrors();
        return said.isEmpty() ? what : what + " and said \"" + said + "\"";
    }

    /** {@return the beginning of what the process wrote to its error stream, in one line} */
    private String firstErrors() {
        try {
            errors.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return firstErrors.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param kind what is asked
     * @param value its content
     * @param limit how long it may take
     * @return what came of it; after anything but an answer the process is gone
     */
    public Exchange ask(Kind kind, List<? extends @Nullable Object> value, Limit limit) {
        sequence++;
        try {
            channel.send(new Frame(sequence, kind, value), Channel.MAX_TRUSTED_BYTES);
        } catch (WireException e) {
            throw new GraderFault("sending a request", e);
        } catch (IOException e) {
            // The process is gone, or closed its end: the thread that receives knows which.
        }
        Exchange exchange = await(limit);
        if (!(exchange instanceof Exchange.Answer)) {
            kill();
        }
        return exchange;
    }

    private Exchange await(Limit limit) {
        long start = System.nanoTime();
        try {
            Arrival arrival = poll(Limit.shorter(SOON, limit.wall()));
            Duration usedBefore = arrival == null ? processorTime.used() : Duration.ZERO;
            while (arrival == null) {
                Duration cpuLeft = limit.cpu().minus(processorTime.used().minus(usedBefore));
                Duration wallLeft = limit.wall().minusNanos(System.nanoTime() - start);
                if (cpuLeft.compareTo(Duration.ZERO) <= 0) {
                    return new Exchange.Late(limit.cpu(), Exchange.Clock.CPU);
                }
                if (wallLeft.compareTo(Duration.ZERO) <= 0) {
                    return new Exchange.Late(limit.wall(), Exchange.Clock.WALL);
                }
                arrival = poll(Limit.shorter(cpuLeft.plus(STEP), wallLeft));
            }
            return arrival.sequence() == LAST || arrival.sequence() == sequence
                    ? arrival.exchange()
                    : new Exchange.Garbled("an answer to nothing that was asked");
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new GraderFault("waiting for a " + program.word() + " process: interrupted", e);
        }
    }

    private @Nullable Arrival poll(Duration longest) throws InterruptedException {
        return arrived.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** {@return whether the process still runs} */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * {@return whether something of the process is left after it was ended, waiting up to the given time for its end}
     */
    boolean outlives(Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        while (processorTime.isAlive()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return true;
            }
            Thread.sleep(STEP.toMillis());
        }
        return false;
    }

    /**
     * Ends the process and everything it started, at once. Bubblewrap ends when what it holds has ended, and takes the
     * remains away, which would otherwise be left to whoever adopts orphans on this machine.
     */
    void kill() {
        List<ProcessHandle> started = started();
        started.forEach(ProcessHandle::destroyForcibly);
        if (started.isEmpty()) {
            process.destroyForcibly();
        }
    }

    /**
     * {@return what the process has started; in the strict tier this waits until there is something, since what
     * bubblewrap starts would wait for it for ever}
     */
    private List<ProcessHandle> started() {
        long start = System.nanoTime();
        List<ProcessHandle> started = process.descendants().toList();
        while (confinement.tier() == Tier.STRICT
                && started.isEmpty()
                && process.isAlive()
                && System.nanoTime() - start < BIRTH.toNanos()) {
            Thread.onSpinWait();
            started = process.descendants().toList();
        }
        return started;
    }

    @Override
    public void close() {
        if (confinement.letsEnd() && sequence > 0) {
            awaitEnd();
        }
        kill();
        awaitExit();
        whenGone.accept(this);
    }

    /** Something that arrived, and the number of the request it claims to answer. */
    private record Arrival(int sequence, Exchange exchange) {}
}
